import type { Pattern } from './word-book';
import { wordList } from './word-list';

/**
 * What the words of a heading say about production, one list of patterns each; `WordBook` says how a pattern is written.
 *
 * They decide together: a word of `activity` beside “production” makes the heading one about an event, unless a word of `requirement`
 * says that it asks for something all the same.
 */
export interface HeadingWords {
  /** Names the production environment by itself. */
  readonly production: readonly Pattern[];
  /** Names it only beside a word of `environment` or `requirement`: “live environment”. */
  readonly productionInContext: readonly Pattern[];
  /** Says by itself that another environment than production is meant: “preprod”, 非本番. */
  readonly notProduction: readonly Pattern[];
  /** Turns the production word after it into its opposite: “non-production”, “avant la production”. */
  readonly before: readonly Pattern[];
  /** Turns the production word before it into its opposite: “production-like”. */
  readonly after: readonly Pattern[];
  /** Says that something is asked for: requirements, readiness, sizing, needs. */
  readonly requirement: readonly Pattern[];
  /** Says that production is set against something else, mostly the trial. */
  readonly difference: readonly Pattern[];
  /** Says what the place is like: environment, deployment, architecture. */
  readonly environment: readonly Pattern[];
  /** The step into production. Beside a word of `environment` or `requirement` it names production, else the way there. */
  readonly goLive: readonly Pattern[];
  /** Beside “production” the way there, “Production rollout”: what stands under the heading decides. */
  readonly way: readonly Pattern[];
  /** Something that happens in production, at a time: cutover, incident, date. */
  readonly activity: readonly Pattern[];
  /** Beside a production word: goods are made, or a film. */
  readonly otherMeaning: readonly Pattern[];
  /** Environments that are neither trial nor the production to come: staging, what the customer runs today. */
  readonly otherEnvironment: readonly Pattern[];
  readonly trial: readonly Pattern[];
  /** Joins trial and production into one section for both. */
  readonly and: readonly Pattern[];
  /** Small words that change nothing. */
  readonly filler: readonly Pattern[];
  /** Headings whose sections speak of what is not done. */
  readonly outOfScope: readonly Pattern[];
}

export const defaultHeadingWords: HeadingWords = {
  production: wordList(`
    production, productions, prod, productionised, productionized, productionization, productionisation, productionizing, in-production
    produktion*, produktiv, produktive, produktiven, produktives, produktiver, produktivem, produktivumgebung*, produktivsystem*, produktivbetrieb*
    produktivinstanz*, produktivlandschaft*, produktiveinsatz*, produktivinstallation*, echtbetrieb*, wirkbetrieb*, livesystem*, livebetrieb*, liveumgebung*, ambiente di esercizio, environnement d'exploitation, entorno de explotación, driftmiljö*
    producción, productivo, productiva, productivos, productivas
    produção, produtivo, produtiva, produtivos, produtivas, produzione, produttivo, produttiva
    productieomgeving*, productiesysteem*, productie*
    produkcja, produkcji, produkcję, produkcyjn*
    produksjon*, tuotanto*, tuotannon, tuotannossa
    produkce, produkci, produkciu, produkcií, produkční*, produkčn*, produkcia, produkcie, produkcii, ostrý provoz, ostrého provozu, ostrém provozu
    продакшен*, продакшн*, продакшин*, прод, прода, проде, продуктив, продуктива, продуктиве, продуктивная, продуктивной, продуктивную, продуктивный, продуктивного
    продуктивном, продуктивное, продуктивные, продуктивных, продуктивна, продуктивної, продуктивне, продуктивному, продуктивні, продукцион*, боевая среда, боевой среды, боевой среде
    промышленная эксплуатация, промышленной эксплуатации, промышленную эксплуатацию, промислова експлуатація, промислової експлуатації
    üretim, üretimin, üretimde, prodüksiyon*, canlı ortam*, canlı sistem*
    本番, 本番環境, プロダクション, 商用環境, 実運用, 運用環境, 本稼働環境
    生产, 生產, 正式环境, 正式環境, 线上环境, 線上環境, 生产环境, 生産環境
    프로덕션, 운영환경, 운영 서버, 운영 시스템, 상용환경, 실운영, 운영계, 라이브 환경
    إنتاج, برودكشن
    ייצור, פרודקשן, פרודקשיין
    उत्पादन, प्रोडक्शन
    produksi, produkciós, éles környezet*, éles rendszer*, éles üzem*
    παραγωγή, παραγωγής, παραγωγικό, παραγωγικού, producció, produkcija, produkcije, produkciju, gamybin*, продукция, продукционна, produkciji, produkcijsk*, produkcijos, tootmiskeskkon*
    โปรดักชัน, ระบบจริง, môi trường production, môi trường sản xuất, sản xuất`),
  productionInContext: wordList(`
    live, prd, prodn, productive, full deployment, full-scale, enterprise deployment, post-trial, regelbetrieb*, en vivo
    промышленн*, пром, прома, производственн*, боев*, промислов*, виробнич*
    canlı, ostrý, ostré, ostrého, éles
    ライブ, 线上, 線上, 라이브, 생산, إنتاجية, חי, लाइव, عملیاتی, تولید`),
  notProduction: wordList(`
    nonprod, nonproduction, production of, produktion von, preprod, preproduction, pre-prod, non-prod, postproduction, post-production, subproduction, sub-prod
    preproducción, preprodução, pré-produção, preproduzione, hors-prod
    vorproduktion*, nichtproduktiv*, nicht-produktiv*, testproduktion*, serienproduktion*, reproduktion*, produktivität*, produktivitet*
    productiviteit*, produktywnoś*, produktivit*, продуктивность, продуктивности, продуктивність, продуктивності, непродуктивн*, предпродуктивн*, предпрод*, препрод*, непрод*
    nieprodukcyjn*, przedprodukcyjn*, neprodukčn*, předprodukčn*, esituotan*, ei-tuotan*, icke-produktion*, ikke-produktion*, ikke-produksjon*, förproduktion*, preproduktion*, preprodüksiyon*
    productivity, productiveness, productivité, productividad, produtividade, produttività, productivitat
    非本番, 準本番, 本番以外, 本番前, 本番相当, 本番同等, 本番類似, 疑似本番, 擬似本番, 非プロダクション, プレプロダクション, ポストプロダクション, 生産性
    非生产, 非生產, 预生产, 預生產, 准生产, 準生產, 类生产, 仿生产, 生产力, 生產力, 生产率, 生產率, 生产效率, 生产者, 生产线, 生產線, 生产制造, 非正式环境
    비프로덕션, 비운영, 프리프로덕션, 생산성, 비상용
    उत्पादकता, إنتاجية الموظفين, פרודוקטיביות`),
  before: wordList(`
    non, not, no, never, without, pre, sub, lower, lower than, before, until, prior to, ahead of, not for, instead of, other than, except, excluding, near, semi, quasi, pseudo, post, after
    nicht, kein, keine, vor, ohne, außer, nach
    hors, avant, pas, sans, fuera, antes, sin, não, fora, sem, prima, senza, fuori
    niet, geen, buiten, nie, przed, poza, bez, ej, icke, ikke, före, utan, uden, uten, inte, ei, ennen, esi, ilman
    ne, před, mimo, не, перед, вне, без, поза, кроме
    非, 準, 擬似, 疑似, 预, 預, 准, 类, 사전
    غير, قبل, ما قبل, بدون, לא, קדם, טרום, לפני, ללא, गैर, पूर्व`),
  after: wordList(`
    like, similar, alike, parity, clone, mirror, ähnlich*, nah, nahe, dışı, öncesi, harici, 以外, 前, 相当, 同等, 類似, 之前, 以前, 이전, 제외, से पहले`),
  requirement: wordList(`
    requirement, requirements, reqs, require, requires, required, need, needs, needed, necessary, prerequisite, prerequisites, pre-requisite, pre-requisites, pre-reqs, prereqs
    ready, readiness, sizing, specification, specifications, spec, specs, constraint, constraints, must-haves, demands, expectations, nfr, nfrs, slo, slos
    anforderung*, hardwareanforderung*, systemanforderung*, voraussetzung*, bedarf*, bedürfnis*, bereitschaft*, reife*, vorgaben, vorgabe, erforderlich*, dimensionierung*
    exigence, exigences, besoin, besoins, prérequis, pré-requis, requis, requise, nécessaire, nécessaires, dimensionnement, contraintes, préparation, prêt
    requisito, requisitos, requerimiento, requerimientos, necesidad, necesidades, prerrequisito*, preparación, dimensionamiento, especificaciones, especificación, exigencias
    necessidade, necessidades, exigência, pré-requisito*, prontidão, dimensionamento, especificações, especificação
    requisiti, esigenze, prerequisiti, necessità, fabbisogno, specifiche, prontezza
    eis, eisen, nodig, vereiste, vereisten, behoefte*, benodigdheden, gereedheid, randvoorwaarden, voorwaarden
    wymaganie, wymagania, wymagań, wymaganiach, wymogi, potrzeby, gotowość, gotowości
    krav, kravspecifikation, kravspesifikasjon, kravställning, behov, förutsättningar, beredskap, förutsetninger, forudsætninger, dimensionering, dimensjonering
    vaatimu*, edellyty*, tarpeet, tarve, valmiu*, mitoitus
    požadavky, požadavků, požadavek, požiadaviek, předpoklady, potřeby, připravenost, nároky, poziadavk*
    требовани*, потребност*, готовност*, необходим*, предпосылк*, вимог*, потреб*, готовніст*, передумов*, изисквания*
    gereksinim*, gereklilik*, gerekli*, ihtiyaç*, hazırlı*, önkoşul*, şart*
    要件, 要求, 必要, 準備, 前提, 前提条件, 条件, 要求事項, サイジング, 仕様, 制約, レディネス
    需求, 就绪, 就緒, 准备, 必备, 必備, 所需, 规格, 規格, 规模, 約束, 约束, 準備度
    요구사항, 요건, 준비, 필요, 전제조건, 사이징, 사양, 준비도, 조건
    متطلبات, احتياجات, جاهزية, شروط, اشتراطات, מפרט, דרישות, צרכים, מוכנות, תנאים
    आवश्यकता*, ज़रूरत*, अपेक्षा*, तैयारी, الزامات, نیازمندی
    persyaratan, kebutuhan, követelmény*, igények, cerințe, cerințele, nevoi, απαιτήσεις, προδιαγραφές, requisits, necessitats, zahtjevi, zahtevi, zahteve, reikalavimai, prasības, nõuded
    ข้อกำหนด, ความต้องการ, yêu cầu, nhu cầu`),
  difference: wordList(`
    difference, differences, differ, differs, differing, different, delta, deltas, gap, gaps, deviation, deviations, vs, versus, compared, comparison, unlike, beyond, changes
    anders, ändert, änderung*, qui change, changements, cambia, cambian, cambios, cambiamenti, muda, mudanças, verandert, wijziging*, zmienia, zmiany, ändras, изменени*, unterschied*, abweichung*, abweichend*, gegenüber, gegenueber, vergleich, écart, écarts, diffère, comparaison, diferencia, diferencias, frente a, comparación, diferença, diferenças, comparação
    differenza, differenze, confronto, rispetto, verschil, verschillen, afwijking*, różnice, różnica, skillnad*, forskel*, forskjell*, ero, erot, eroavaisuu*, rozdíl*, rozdiel*, отличи*, различи*, разниц*, відмінност*, різниц*, fark*
    違い, 差異, 差分, 相違, 相違点, 異なる, 差异, 区别, 區別, 不同, 对比, 차이, 차이점, 비교, اختلاف*, الفرق, فروق, הבדל, שונה, अंतर, perbedaan, különbség*, diferențe, διαφορές, diferències, razlike, khác biệt`),
  environment: wordList(`
    environment, environments, env, instance, instances, setup, set-up, configuration, config, configurations, settings, architecture, design, topology, infrastructure
    infra, hosting, capacity, scale, scaling, scalability, landscape, solution, target, state, stage, hardware, data center, data centre, datacenter, network, networking, storage, compute, resources, resource, servers, server, nodes, hosts
    security, availability, considerations, consideration, recommendations, recommended, notes, hardening, guidelines, best practices, checklist, criteria, parameters, scope, details, detail, overview, description, information, section, profile, model, footprint, workload, workloads, use, grade, standards, tier, estate, account, tenant, space, layout, stack, operation, run, running, option, options, implementation, operating, specific, specifics, specificities, particularities
    besonderheit*, spezifika, spécificités, particularités, especificidades, particularidades, specificità, particolarità, bijzonderheden, specyfik*, särskilda, specifika, særlige, erityispiirt*, особенност*, особливост*, تشغيل
    umgebung*, system*, instanz*, landschaft*, betrieb*, architektur*, infrastruktur*, konfiguration*, aufbau, bereitstellung*, deployment*, installation*, einsatz*, kapazität*, skalierung*, plattform*, zielbild*, zielarchitektur*, hinweise, zielumgebung*, stufe, cluster*
    environnement, environnements, déploiement, hébergement, plateforme, capacité, cible
    entorno, entornos, ambiente, ambientes, despliegue, arquitectura, infraestructura, configuración, instalación, plataforma, capacidad, consideraciones, escenario
    implantação, arquitetura, infraestrutura, configuração, hospedagem, instalação, capacidade, considerações
    ambienti, architettura, infrastruttura, configurazione, distribuzione, piattaforma, installazione, capacità, considerazioni, istanza
    omgeving*, systeem*, architectuur*, infrastructuur*, configuratie*, inrichting*, uitrol, platform*, capaciteit*, opzet, installatie*
    środowisk*, konfiguracj*, wdrożeni*, instalacj*
    miljö*, driftsättning*, arkitektur*, konfigurasjon*, opsætning, oppsett, uppsättning
    ympäristö*, järjestelm*, arkkitehtuur*, käyttöönotto*, asennus*, infrastruktuur*, kokoonpano*
    prostředí, nasazení, konfigurac*, prostredie, prostredia, nasadenie
    сред*, окружени*, контур*, стенд*, систем*, архитектур*, инфраструктур*, конфигураци*, развертывани*, установк*, кластер*, внедрени*, параметр*, чеклист*
    середовищ*, оточенн*, архітектур*, інфраструктур*, конфігураці*, розгортанн*
    ortam*, sistem*, mimari*, altyapı*, yapılandırma*, kurulum*, dağıtım*, küme*
    環境, 構成, システム, デプロイ, 設定, 設計, インフラ, アーキテクチャ, 展開, インスタンス, クラスター, クラスタ, ホスティング, 規模, 基盤, スケール, 配置, 構築, 導入, デプロイメント, インフラストラクチャ, 利用, 推奨, チェックリスト, 考慮事項, 留意事項
    环境, 系统, 部署, 架构, 集群, 设计, 系統, 架構, 叢集, 基础设施, 基礎設施, 方案, 容量, 平台, 建议, 检查清单, 注意事项
    환경, 권장사항, 체크리스트, 시스템, 배포, 구성, 아키텍처, 인프라, 설계, 클러스터, 설정, 플랫폼, 규모, 용량
    بيئة, نظام, النشر, نشر, بنية, תצורה, סביבה, סביבת, מערכת, ארכיטקטורה, פריסה, תשתית, תשתיות
    परिवेश, वातावरण, पर्यावरण, सिस्टम, प्रणाली, परिनियोजन, संरचना, अवसंरचना, محیط, سامانه, استقرار
    lingkungan, arsitektur, környezet*, rendszer*, telepítés, mediu, mediul, mediului, arhitectur*, περιβάλλον, περιβάλλοντος, σύστημα, αρχιτεκτονική, entorn, okruženj*, okolje, aplinka, aplinkos, vide, keskkon*
    สภาพแวดล้อม, ระบบ, môi trường, hệ thống, kiến trúc, triển khai`),
  goLive: wordList(`
    go-live, golive, going live, go-live checklist, full rollout, full roll-out, enterprise rollout, company-wide rollout
    produktivsetzung*, produktivstart*, produktivnahme*, produktivgang*, produktionssättning*, produktionssætning*, produksjonssetting*, inbetriebnahme*, livegang, ingebruikname, idriftsættelse*, idrifttagning*, messa in esercizio, ввод, ввод в эксплуатацию, введення, canlıya
    稼働開始, 運用開始, 本稼働, 上线, 上線, 投产, 投產, 오픈`),
  way: wordList(`
    rollout, roll-out, rollouts, rolled out, launch, launches, launching, deploy, deploying, deployed, transition, path, route, road, journey, move, moving, going, goes, deployment to, deployment into, deployments to
    überführung*, einführung*, start, setzung, nahme, gang
    mise en, passage en, passage à, lancement, déploiement vers, puesta en, paso a, pase a, salida a, lanzamiento, entrada em, passagem, colocação em, lançamento, messa in, passaggio in, passaggio a, lancio, piano, avvio
    overgang, nemen, in gebruik, uruchomieni*, przejści*, sättning*, setting, lansering*, siirto, siirtyminen, vienti, suunnitelma, spuštění, přechod
    перенос*, переход*, запуск*, план*, перехід*, geçiş*, plan*
    移行, 計画, 移行計画, 公開, ロールアウト, 计划, 計劃, 规划, 規劃, 전환, 이관, 출시, 계획, 롤아웃`),
  activity: wordList(`
    cutover, cut-over, date, dates, issue, issues, outage, outages, bug, bugs, defects, migrate, migrating
    schedule, schedules, timeline, timelines, milestone, milestones, roadmap, wave, waves, rollback, support, runbook, runbooks, playbook, freeze, freezes, hypercare, shipping, ship, sign-off, signoff, approval, approvals, tickets, ticket, postmortem, postmortems, post-mortem
    verification, validation, debugging, debug, troubleshooting, steps, step, procedure, procedures, process, handover, hand-over, handoff, hand-off, promotion, promote, promoting, push, pushing, switch, switchover, history, changelog, logs, log, urls, url, links, link
    contacts, contact, team, teams, credentials, keys, secrets, branch, branches, build, builds, building, bundle, code, feedback, lessons, statistics, stats, dashboard, dashboards, alerts, alerting, monitoring, on-call, oncall, calendar, week, month, day, news, status, progress, acceptance date, training, kickoff, kick-off, meeting, meetings, decommissioning, failure, failures, errors, error, downtime
    go-live support, deployment date, deployment dates, deployment schedule, deployment steps
    umstellung*, termin*, datum, zeitplan*, planung*, störung*, ausfall*, vorfall*, problem*, release*, migration*, starttermin, freigabe*, fahrplan, stop*, stopp*, ablauf, schritte, test*, abnahme*
    bascule, basculement, calendrier, jalons, livraison, mise à jour, étapes, pannes, panne
    incidencia, incidencias, fecha, fechas, cronograma, calendario, pasos, fallos, arranque
    data, datas, virada, falhas, etapas
    rilascio, rilasci, migrazione, collaudo, guasti
    storing*, migratie*, overzetten, uitval
    incydent*, awari*, harmonogram*, daty, migracj*
    driftsättningsdatum, incident*, hændelse*, hendelse*, dato, tidplan, tidsplan, överföring*, störning*, migrering*, flytt*, släpp
    häiriö*, ongelm*, päivämäär*, aikataulu*, julkaisu*, migraatio*
    výpad*, migrac*, spustenie
    инцидент*, проблем*, сбой, авари*, дата, даты, график*, миграци*, релиз*, выкат*, этап*, інцидент*, збо*, дати, графік*, міграці*, реліз*
    olay*, sorun*, tarih*, takvim*, yayın*, kesinti*, arıza*, taşıma*
    切替, 切り替え, カットオーバー, ビルド, リリース, 障害, インシデント, 日程, スケジュール, 手順, 事故, 課題, 問題, 日付, リリース日, テスト, 検証, 反映, ロールバック, 監視
    切换, 切換, 发布, 發布, 故障, 事件, 日期, 时间, 時間, 问题, 迁移, 遷移, 排期, 步骤, 流程, 测试, 回滚, 时间表, 监控
    장애, 일정, 릴리스, 이슈, 인시던트, 날짜, 문제, 마이그레이션, 절차, 테스트, 모니터링
    انتقال, حوادث, مشاكل, تاريخ, مواعيد, جدول, خطة, إطلاق, نقل, أعطال, מעבר, תקלות, תקריות, תאריך, תאריכי, לוח זמנים, השקה, תוכנית, בעיות, העלאה, עלייה
    रोलआउट, तारीख, तिथि, घटना*, समस्या*, योजना, माइग्रेशन, समय-सारणी, átállás, incidensek, ütemterv, lansare, migrare, μετάβαση, ημερομηνία, jadwal, tanggal, insiden, peluncuran, rencana`),
  otherMeaning: wordList(`
    contenidos, conteúdo, contenuti, chef, video, videos, film, films, movie, movies, content, music, audio, media, event, events, mass, oil, gas, food, energy, power, crop, milk, animal, print, printing, theatre, theater, podcast, photo, photos, lean, series, wine, beer, steel, car, cars, vehicle, lead, tv, television, studio
    line, lines, plant, plants, floor, facility, facilities, factory, order, orders, hall, staff, company, house, cost, costs, output, volume, volumes, manager, manufacturing, goods, artwork, asset, crew, shop, worker, workers, batch, batches, machine, machines, machinery, rule, rules, function
    linie*, straße*, werk*, halle*, anlage*, auftrag*, aufträge*, kosten*, mitarbeiter*, planung*, stätte*, standort*, leiter*, menge*, betriebe, maschine*, steuerung*
    usine, ligne, chaîne, línea, planta, fábrica, cadena, linha, stabilimento, lijn*, fabriek*, linia, zakład*, hala, linje*, fabrik*, linja*, tehdas*, линия, линии, цех*, завод*, лінія, hatt*, fabrika*, 映像, 動画, 音楽, ライン, 工場, 管理, 計画書, 视频, 影视, 视频制作, 车间, 管理系统, 영상, 라인, 공장, خط, مصنع, فيديو, סרטים, וידאו, סרט, קו, מפעל, वीडियो, फिल्म`),
  otherEnvironment: wordList(`
    development, dev, staging, stage environment, uat, qa, sit, test environment, test system, sandbox, integration, acceptance environment, acceptance testing, acceptance test, acc, ci
    entwicklung*, entwicklungsumgebung*, testumgebung*, integrationsumgebung*, abnahmeumgebung*, développement, recette, desarrollo, pruebas, desenvolvimento, homologação, sviluppo, ontwikkeling*, acceptatie*, testomgeving*, testow*, deweloper*, utveckling*, testmiljö*, udvikling*, utvikling*, kehitys*, testiympäristö*, vývoj*, testovac*
    разработк*, тестов*, стейджинг*, розробк*, geliştirme, test ortamı, 開発, ステージング, テスト環境, 検証環境, 开发, 開發, 测试环境, 測試環境, 预发, 預發, 개발, 스테이징, 테스트 환경, التطوير, الاختبار, פיתוח, בדיקות, विकास, स्टेजिंग
    current, existing, legacy, as-is, today, todays, present
    bestehend*, aktuell*, heutig*, actuel*, existant*, existente*, atual, atuais, attual*, huidig*, bestaand*, obecn*, istniejąc*, nuvarande, nåværende, nuværende, současn*, stávajíc*, текущ*, существующ*, mevcut, 現行, 既存, 現在, 现有, 現有, 当前, 目前, 기존, 현재`),
  trial: wordList(`
    trials, poc, pocs, proof of concept, proof of value, pov, pilot, piloting, evaluation, eval, trialing, free trial, teststellung*, testphase*, trial-*, trialphase*, evaluierung*, pilotierung*, pilotphase*, erprobung*, probebetrieb*, testbetrieb*
    essai, essais, pilote, preuve de concept, période d'essai, prueba, prueba de concepto, evaluación, piloto, ensayo, avaliação, prova de conceito, teste piloto, período de teste, prova, valutazione, pilota, periodo di prova
    proefperiode, proef, evaluatie, proefopstelling, okres próbny, wersja próbna, pilotaż*, ewaluacj*, testperiod, utvärdering*, provperiod, prøveperiode, evaluering*, koekäyttö*, kokeilu*, pilotti*, arviointi*, zkušební*, pilotní*, skúšobn*
    пилот*, триал*, пробн*, опытн*, оценк*, апробац*, пілот*, тріал*, deneme*, pilot uygulama*, değerlendirme*
    トライアル, 試用, 試用環境, 評価環境, 評価, パイロット, 概念実証, お試し, 试用, 试点, 試點, 概念验证, 評估, 评估, 체험, 평가판, 시험 운영, 시범, 평가, 파일럿, 트라이얼, 개념 증명
    تجربة, تجريبي, إثبات المفهوم, ניסיון, פיילוט, הוכחת היתכנות, परीक्षण, ट्रायल, पायलट, uji coba, próbaidőszak, perioadă de probă, δοκιμή, dùng thử, ทดลอง`),
  and: wordList(`
    and, or, und, oder, sowie, et, ou, y, e, o, en, of, i, oraz, lub, och, eller, og, ja, tai, a, nebo, и, или, та, і, або, ve, veya, と, および, 及び, または, 和, 与, 與, 及, 或, 및, 와, 과, 또는, و, او, ו, או, और, dan, és, și, και`),
  filler: wordList(`
    between, zwischen, entre, tra, fra, tussen, między, mellan, mellem, mellom, mezi, medzi, между, між
    the, an, once, for, in, on, at, to, from, with, by, as, our, your, their, its, is, are, be, will, must, should, do, does, we, you, what, which, how, this, that, these, it, into, within, per, about, regarding, customer, customers, customer's, client, client's, full, final, actual, main, end, technical, general, s, part, phase, chapter, appendix, annex, tab, up, area, later, new, future, intended, planned, proposed, expected, minimum, minimal, functional, key, high-level, optional, tbd, draft, wip
    die, der, das, des, dem, den, für, fuer, im, am, zu, zur, zum, mit, bei, auf, aus, eine, einer, einem, einen, ein, kunde, kunden, ist, sind, was, welche, zukünftige, technische, anhang, kapitel, teil
    de, la, le, les, l, d, du, pour, au, aux, dans, sur, un, une, par, du client, chez, que, quoi, est, techniques, finale, annexe, partie
    el, los, las, del, para, al, una, con, por, se, son, cliente, técnicos, fase, anexo, parte, em, na, da, dos, ao, os, um, uma, il, lo, gli, di, della, dell, nel, nella, alla, requisito di, tecnici, allegato
    het, een, voor, van, aan, op, bij, met, naar, wat, de klant, klant, bijlage, w, dla, z, ze, klienta, faza, till, av, på, att, som, är, fas, bilaga, til, af, det, er, hos, bilag, med, vedlegg
    pro, v, k, ke, zákazníka, для, к, в, во, на, с, со, по, при, о, об, от, из, у, заказчика, клиента, что, до, щодо, з, замовника, клієнта, için, ile, müşteri
    の, に, を, は, が, で, へ, から, における, 向け, 用, に向けた, に関する, について, ための, 的, 之, 对, 對, 关于, 關於, 在, 客户, 客戶, 顧客, お客様, 方面, 에, 의, 을, 를, 은, 는, 이, 가, 용, 위한, 에서, 으로, 로, 대한, 관련, 고객
    في, على, من, إلى, ل, ب, عن, العميل, של, ל, ב, ה, על, עבור, הלקוח, את, के, का, की, में, लिए, हेतु, ग्राहक, pada, untuk, az, cu, pentru, για, του, της, στο, per a, za, u`),
  outOfScope: wordList(`
    out of scope, not in scope, non-goals, nongoals, exclusions, nicht im umfang, außerhalb des umfangs, nicht-ziele, nichtziele, hors périmètre, fuera de alcance, fuera del alcance, fora do escopo, fuori ambito, buiten scope, poza zakresem, utanför omfattning, uden for scope, mimo rozsah, вне рамок, не входит, 対象外, 非目標, スコープ外, 范围外, 範圍外, 不在范围, 범위 외, 제외 범위, خارج النطاق, מחוץ לתחום`),
};
