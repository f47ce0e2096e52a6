import type { Pattern } from './word-book';
import { wordList } from './word-list';

/** Words by which text is known that only holds the place of an answer, one list of patterns each; `WordBook` says how they are written. */
export interface PlaceholderWords {
  /** The whole text is this: not known yet. */
  readonly alone: readonly Pattern[];
  /** The whole text is this: does not apply. */
  readonly notApplicable: readonly Pattern[];
  /** Stands anywhere in a short text that puts the answer off. */
  readonly within: readonly Pattern[];
  /** Begins a short text that puts the answer off. */
  readonly opening: readonly Pattern[];
  /** Begins a text that tells the author what to write. */
  readonly instruction: readonly Pattern[];
  /** Begins a text that says what the section is about, and nothing of the matter. */
  readonly intro: readonly Pattern[];
  /** May begin such a text, if a word of `slot` is in it too: “Add details here” is one, “Add two replicas” is not. */
  readonly weakInstruction: readonly Pattern[];
  readonly slot: readonly Pattern[];
  /** Stands anywhere in a text that tells the author what to write. */
  readonly guidance: readonly Pattern[];
  /** Begins a text that sends the reader somewhere else. */
  readonly elsewhere: readonly Pattern[];
  /** Stands anywhere in such a text. */
  readonly elsewhereWithin: readonly Pattern[];
  /** Label of something that is true of any section: owner, date, status. */
  readonly metadata: readonly Pattern[];
  /** Heading of a table's column that holds the answers. */
  readonly answerColumn: readonly Pattern[];
  /** Heading of a table's column that may stay empty. */
  readonly notesColumn: readonly Pattern[];
}

export const defaultPlaceholderWords: PlaceholderWords = {
  within: wordList(`
    details will follow, details follow, details will be, will complete this, complete this section, none at this, none at the moment, details are to be, information will be, needs input, input needed, need more information, more information needed
    to be gathered, to be collected, to be captured, to be assessed, to be estimated, to be evaluated, to be reviewed, to be investigated, to be researched, to be negotiated, to be aligned, to be refined, to be arranged, to be checked, not discussed, not yet, not available yet, not decided yet, not defined yet, not known yet, yet to be defined, yet to be decided, yet to be determined, yet to be confirmed, yet to be agreed, know yet, sure yet, known yet, defined yet, decided yet, agreed yet, discussed yet, available yet, info yet, details yet, requirements yet, here yet, not been, has not decided, has not shared, has not provided, will be gathered, will be collected, will be covered, will be expanded, will be prepared, will be captured, will be assessed, will discuss, will gather, will add the, separate document, input required, customer input, info needed, still being, still missing, section in progress, no requirements defined, no production requirements, no requirements known, nothing defined, nothing known, is unknown, are unknown, unknown at this, not known, will provide this, will share this, will send this, will add this, please fill, please complete, please add, needs discussion, needs clarification, needs review, section under development, still under development, sample text, template text, dummy text, example text, need to ask, have to ask, ask the customer, ask customer, check with the customer, confirm with the customer, gathering requirements, requirements gathering, more to come, stay tuned, go here, wird geklärt, mit dem kunden klären, kunden fragen
    později, neskôr, تحديده لاحقا, تحديدها لاحقا, لاحقا, तय नहीं
    tbd, tbc, tba, tbs, t.b.d., t.b.c., t.b.a., to be defined, to be determin*, to be decided, to be confirmed, to be completed, to be added, to be filled, to be discussed, to be agreed, to be announced, to be specified, to be written, to be documented, to be clarified, to be finalised, to be finalized, to be described, to be advised, to be detailed, to be drafted, to be worked out, to be continued, to be scoped, to be sized, n/a
    will be defined, will be determined, will be decided, will be confirmed, will be completed, will be filled, will be discussed, will be agreed, will be specified, will be documented, will be described, will be clarified, will be finalised, will be finalized, will define, will decide, will be sized, will be scoped, must be defined, should be defined, still needs, still need, still open, still to be, still to come
    not applicable, does not apply, coming soon, to follow, work in progress, under construction, fill this in, fill in, fill later, add later, placeholder, lorem ipsum, dolor sit amet, under discussion, not filled, not relevant here, at a later stage, at a later date, in a later phase, decide later, details later, comes later, come later, follow later, left blank, will fill this, added later, provided later, updated later, filled later, supplied later, filled in later, written later, intentionally blank, no information, awaiting input, nothing to see
    wird noch, werden noch, noch zu, noch nicht, noch offen, wird später, werden später, folgt noch, folgt später, folgen später, informationen folgen, angaben folgen, details folgen, infos folgen, zu definieren, zu klären, zu ergänzen, zu bestimmen, nicht zutreffend, nicht anwendbar, nachzutragen, bitte ergänzen, bitte ausfüllen, auszufüllen, ergänzt, nachgetragen, nachgereicht, wird definiert, wird festgelegt, in klärung, trifft nicht zu, in abstimmung, noch keine, steht aus, input vom, separaten dokument, separates dokument
    à définir, à compléter, à préciser, à confirmer, à déterminer, à renseigner, à remplir, à venir, à discuter, à rédiger, à valider, sera défini, seront définis, seront définies, sera précisé, seront précisés, seront précisées, sera complété, sera confirmé, reste à, sans objet, non applicable, ne s'applique pas, pas encore, ultérieurement, plus tard, non défini, document séparé
    por definir, por confirmar, por completar, por determinar, por concretar, por decidir, por especificar, a confirmar, a determinar, se definirá, se definirán, se determinará, se confirmará, se completará, será definido, serán definidos, serán definidas, pendiente de, no aplica, aún no, todavía no, más adelante, más tarde, sin definir, documento aparte, documento separado
    serão definidos, serão definidas, será confirmado, a completar, a preencher, a decidir, ainda não, mais tarde, não se aplica, não aplicável, posteriormente, ser definido, será preenchido
    da definire, da completare, da confermare, da determinare, da compilare, da decidere, da stabilire, da precisare, da specificare, da aggiungere, sarà definito, saranno definiti, saranno definite, verrà definito, verranno definiti, verranno definite, non applicabile, non ancora, non è ancora, verrà completat*, documento separato, in seguito, più avanti
    te bepalen, nog niet, in te vullen, nog invullen, wordt later, worden later, wordt nog, worden nog, nog uit te werken, niet van toepassing, later in, nog te, wordt na, apart document
    do ustalenia, do uzupełnienia, do potwierdzenia, do określenia, do zdefiniowania, do doprecyzowania, zostanie uzupełnione, zostaną uzupełnione, zostanie określone, zostaną określone, zostanie ustalone, zostaną ustalone, zostanie zdefiniowane, zostaną zdefiniowane, nie dotyczy, jeszcze nie, w późniejszym terminie
    att definiera, att bestämma, ska definieras, kommer att definieras, definieras senare, bestäms senare, kommer senare, fylls i, ännu inte, inte klart, ej tillämpligt, ej aktuellt, ska fyllas, ska kompletteras, att fyllas i, separat dokument
    skal defineres, defineres senere, udfyldes, fastlægges senere, aftales senere, endnu ikke, ikke relevant, mangler, må defineres, avklares, fylles ut, fylles inn, ikke aktuelt, ikke avklart, bestemmes senere, ennå ikke, kommer senere
    määritellään myöhemmin, täydennetään, täsmennetään, täytetään, päätetään myöhemmin, tarkennetaan, lisätään myöhemmin, ei vielä, sovitaan myöhemmin, ei sovellettavissa, määrittelemättä
    bude doplněno, bude upřesněno, bude určeno, bude definováno, bude stanoveno, budou doplněny, budou upřesněny, budou definovány, k doplnění, nerozhodnuto, doplnit, zatím ne, není relevantní, dosud ne, bude doplnené, bude upresnené, doplní se
    будет определено, будет определен, будут определены, будет уточнено, будут уточнены, будет заполнено, будет дополнено, будет описано, будет согласовано, подлежит уточнению, требует уточнения, нужно уточнить, необходимо уточнить, ещё не, пока не, позднее, не применимо, неприменимо, уточняется, уточняются, заполнить, дополнить, отдельн* документ*
    буде визначено, буде доповнено, будуть визначені, буде уточнено, будуть уточнені, буде заповнено, потребує уточнення, ще не, поки не, не застосовується, заповнити, уточнюється, уточнюються, пізніше
    belirlenecek*, doldurulacak*, tanımlanacak*, netleşecek*, netleştirilecek*, kararlaştırılacak*, bilgi bekleniyor, tamamlanacak*, daha sonra, henüz, geçerli değil, uygulanamaz, ileride
    未定, 未記入, 未決定, 未確定, 検討中, 作成中, 調整中, 後日, 後ほど, 検討予定, 追記します, 回答待ち, 確認待ち, お客様に確認, 顧客に確認, 別資料, 追記予定, 記載予定, 追って, 該当なし, 該当しません, 記入予定, 決定予定, 今後決定, 今後検討, 後で記入, 後で追記, これから決め, まだ決ま, 確認中, 決まり次第, 準備中, 今後追記, 定義予定, 適用されません, 別途検討, 別途記載
    待定, 待补充, 待補充, 待确认, 待確認, 待填写, 待填寫, 待完善, 稍后补充, 稍後補充, 后续补充, 後續補充, 将在后续, 尚未, 还未, 有待, 不适用, 不適用, 后续确定, 後續確定, 以后再, 暂未, 待讨论, 待评估, 待办, 后补充, 后续更新, 待討論, 待客户, 另行确定, 后续再
    미정, 추후, 작성 예정, 작성 필요, 후 작성, 대기 중, 별도 문서, 정해질 예정, 결정 예정, 확인 필요, 확인 예정, 추가 예정, 논의 중, 논의 예정, 정의 예정, 검토 중, 해당 없음, 아직, 나중에, 업데이트 예정
    سيتم تحديد, سيتم تحديده, سيتم تحديدها, يحدد لاحقا, تحدد لاحقا, سيحدد, ستحدد, لم يحدد, لم تحدد, لم يتم, لا ينطبق, غير منطبق, قيد الإعداد, سيتم استكمال
    יושלם, יושלמו, ייקבע, יוגדר, טרם, יתווסף, לא רלוונטי, לא ישים, להשלים, יפורט בהמשך, יעודכן, יעודכנו, בהמשך
    निर्धारित किया जाएगा, निर्धारित किए जाएंगे, तय किया जाएगा, तय किए जाएंगे, बाद में, परिभाषित किया जाएगा, लागू नहीं, अभी तक, तय होना बाकी, पुष्टि की जानी
    akan ditentukan, akan dilengkapi, akan diisi, belum ditentukan, tidak berlaku, később, meghatározandó, pontosítandó, kitöltendő, va fi definit, vor fi definite, de completat, de stabilit, θα οριστεί, θα καθοριστεί, θα συμπληρωθεί, sẽ được xác định, sẽ bổ sung, chưa xác định`),
  opening: wordList(`
    need input from, needs input from, need to ask, need to check, must ask, must check
    deferred to, postponed to, deferred until, postponed until, verschoben auf, reporté à
    уточнить, уточнити
    fixme, follow up, under review, in review, depends on the outcome, dependent on the, to be provided, to be supplied, will be added, will be provided, will be supplied, will follow, pending, awaiting, waiting for, waiting on, open question, open point, open item, wip, blocked on, coming
    wartet auf, offener punkt, en attente, en cours de, in fase di defini*, pendiente, pendientes, a la espera, pendente, aguardando, in attesa, in afwachting, oczekuj*, väntar på, kompletteras, afventer, venter på, odottaa, čeká*, ждем, ожидаем, ожидается, в ожидании, очікуємо, очікується, rückmeldung, bekleniyor, 等待, في انتظار, בהמתנה, ממתין, प्रतीक्षा`),
  alone: wordList(`
    later phase, phase 2, post-poc, not started, not decided, not defined, not specified, as above, as before, no content, no content yet, attached
    missing, skip, skipped, deferred, postponed, follows, follows later, asdf, foo, bar, baz, bla, blah, qwerty, test, abc, dummy, nothing so far, fehlt, fehlt noch, verschoben, zurückgestellt, manquant, reporté, falta, pospuesto, adiado, mancante, rimandato, ontbreekt, uitgesteld, brakuje, saknas, mangler, puuttuu, chybí, отложено, відкладено, eksik, ertelendi, 保留, 保留中, 延期, 缺失, 暂缓, 보류, مؤجل, חסר, נדחה,
    to be done, to be updated, not available, in progress, in preparation, kommt noch, em definição, en definición, in definizione
    tbp, todo, to do, xxx, xx, unknown, open, draft, later, empty, value, values, text, text here, your text here, none yet, nothing yet, not known, undecided, blank, yes/no, y/n, ja/nein, oui/non, sí/no, sim/não, tak/nie, da/net, select, choose, choose an item, select one, name, date
    offen, folgt, unbekannt, entwurf, in arbeit, in bearbeitung, platzhalter, später, wert, ausstehend
    en cours, inconnu, brouillon, valeur, borrador, desconocido, en curso, en elaboración, en proceso, em elaboração, em andamento, in lavorazione, in bewerking, w przygotowaniu, w opracowaniu, в разработке, на согласовании, under arbete, under udarbejdelse, under arbeid, työn alla, v přípravě, hazırlanıyor, قيد المراجعة, valor, próximamente, rascunho, em aberto, em breve, desconhecido, in sospeso, bozza, in corso, sconosciuto, valore, prossimamente
    volgt, volgt nog, onbekend, concept, nog open, n.t.b., ntb, waarde, w trakcie, nieznane, wkrótce, roboczy, wartość, okänt, kommer, utkast, kommer snart, oklart, ukendt, ukjent, uavklart, avoin, tulossa, luonnos, kesken, tuntematon, neznámé, návrh, připravuje se, rozpracováno, neuvedeno, hodnota
    неизвестно, не определено, не определён, не указано, в работе, черновик, позже, скоро, значение, в процессе, невідомо, чернетка, у роботі, belirsiz, eklenecek, bilinmiyor, taslak, yakında, beklemede, sonra, değer
    未入力, 要確認, 下書き, 近日公開, 値, 不明, 空欄, ここに記入
    暂无, 暫無, 草稿, 进行中, 未知, 稍后, 值, 待更新, 空
    작성중, 확인 중, 초안, 진행 중, 준비 중, 값, 알 수 없음, 미확정
    قيد التنفيذ, غير معروف, غير محدد, مسودة, قريبا, معلق, القيمة, לא ידוע, טיוטה, בקרוב, פתוח, להשלמה, ערך, अज्ञात, लंबित, मसौदा, जल्द आ रहा है
    segera, ismeretlen, folyamatban, kidolgozás alatt, necunoscut, în curs, ciornă, εκκρεμεί, άγνωστο, προσεχώς, pendent`),
  notApplicable: wordList(`
    out of scope, not in scope, outside the scope, beyond the scope, nicht im umfang, hors périmètre, fuera de alcance, fora do escopo, fuori ambito, buiten scope, poza zakresem, вне рамок,
    na, none, nil, no info, no details, keine informationen, aucune exigence, pas d'information, sin información, sin requisitos, sem informação, nothing, no, not relevant, not needed, not required, inapplicable
    entfällt, keine, keiner, k. a., keine angabe, keine angaben, nicht relevant, nichts
    s/o, aucun, aucune, néant, rien, pas applicable, no aplicable, ninguno, ninguna, nada, no procede, no corresponde
    nenhum, nenhuma, nessuno, nessuna, niente, non si applica, n.v.t., nvt, geen, brak, nd, n.d.
    inte tillämpligt, inga, ingen, ingenting, ei koske, ei ole, ei mitään, nerelevantní, žádné, žádný, netýká se, nie je relevantné, neaplikuje se
    не требуется, нет, нет данных, отсутствует, немає, не потрібно, yok, ilgili değil
    該当しない, 対象外, なし, 無し, 特になし, 適用外, 无, 無, 没有, 沒有, 없음, 해당사항 없음
    غير قابل للتطبيق, لا يوجد, غير متاح, אין, ל.ר., कोई नहीं, tidak ada, nem alkalmazható, nincs, nu se aplică, δεν ισχύει, καμία, không áp dụng`),
  instruction: wordList(`
    describe, please describe, explain, please explain, outline, please outline, summarise, summarize, please summarise, please summarize, list, please list, specify, please specify, enter, insert, add text, type your, please enter, please insert, fill, please fill, please provide, please add, please complete, please include, please document, please state, please note here, state the, state whether, note any, note the, note here, detail the, detail any, identify, indicate, elaborate, mention, give details, give an overview, give a, tell us, discuss, consider, think about, write here, write something, write your, type here, click here, click to, tap to, instructions, instruction, guidance, hint, tip, example, examples, e.g., eg, for example, use this, what is, what are, which, who, how many, how much, how will, how do, how does, where the, where will, when will, whether, optional:, remove this, delete this, answer the, use the table, complete the table, complete the following, things to consider, topics to cover, should include, should describe, this should describe, this should include
    beschreiben, beschreibe, bitte beschreiben, bitte beschreibe, bitte eintragen, bitte angeben, listen sie, auflisten, geben sie, nennen sie, tragen sie, ergänzen sie, füllen sie, erläutern, hier beschreiben, hier eintragen, hier bitte, hier einfügen, fügen sie, beispiel, z.b., zum beispiel, hinweis, anleitung, welche, wie viele
    décrire, décrivez, veuillez, merci de, indiquer, indiquez, renseigner, renseignez, lister, listez, préciser, précisez, insérer, insérez, compléter, complétez, détailler, détaillez, expliquer, expliquez, saisir, saisissez, remplir, remplissez, énumérer, exemple, par exemple, p. ex., ici décrire, quels sont, quelles sont, combien
    describa, describir, indique, indicar, especifique, especificar, enumere, enumerar, detalle, detallar, completar, rellene, rellenar, inserte, insertar, introduzca, explique, explicar, ejemplo, por ejemplo, p. ej., por favor, cuáles, cuántos
    descreva, descrever, preencha, preencher, informar, insira, inserir, detalhe, detalhar, exemplo, por exemplo, quais, quantos
    descrivere, descrivi, descrivete, indicare, indica, elencare, elenca, specificare, specifica, inserire, inserisci, compilare, compila, spiegare, dettagliare, esempio, ad esempio, per esempio, si prega di, quali, quanti
    beschrijf, omschrijf, vul, geef, vermeld, noteer, licht toe, voorbeeld, bijvoorbeeld, bijv., welke, hoeveel
    opisz, opisać, opiszcie, podaj, podać, wymień, wymienić, uzupełnij, wpisz, wypełnij, określ, wstaw, przykład, np., na przykład, proszę, jakie, ile
    beskriv, ange, fyll i, skriv, specificera, exempel, till exempel, t.ex., vilka, hur många, angiv, udfyld, noter, indsæt, eksempel, for eksempel, hvilke, hvor mange, angi, fyll ut, fyll inn, sett inn
    kuvaa, kuvaile, luettele, täytä, kirjoita, lisää tähän, ilmoita, esimerkki, esim., esimerkiksi, mitkä, kuinka monta
    popište, popsat, uveďte, doplňte, vyplňte, vypište, zadejte, vložte, příklad, např., například, prosím, jaké, kolik
    опишите, описать, опиши, укажите, указать, перечислите, перечислить, заполните, добавьте, впишите, вставьте, введите, поясните, пример, например, напр., пожалуйста, какие, сколько
    опишіть, описати, вкажіть, зазначте, перелічіть, заповніть, додайте, впишіть, введіть, приклад, наприклад, будь ласка, які, скільки
    lütfen, açıklayın, örnek, örneğin, örn., buraya, hangi, kaç
    例えば, 以下に記載, どの, 何台, 请描述, 请填写, 请列出, 请说明, 请输入, 请在此, 請描述, 請填寫, 請列出, 請說明, 描述, 说明本, 列出, 示例, 例如, 哪些, 多少
    여기에, 예시, 예를 들어, 몇
    صف, اذكر, أدخل, يرجى, حدد, اشرح, املأ, مثال, على سبيل المثال, ما هي, تאר, תאר, תארו, פרט, פרטו, ציין, ציינו, מלא, מלאו, הזן, הזינו, נא, יש לתאר, יש לפרט, יש למלא, יש לציין, דוגמה, אילו, כמה
    कृपया, उदाहरण, jelaskan, sebutkan, isi, tuliskan, contoh, írja le, adja meg, sorolja fel, példa, descrieți, completați, exemplu, περιγράψτε, συμπληρώστε, παράδειγμα, mô tả, liệt kê, điền`),
  intro: wordList(`
    in this section, this section, the purpose of this section, in diesem abschnitt, dieser abschnitt, dieses kapitel, cette section, dans cette section, esta sección, en esta sección, esta seção, nesta seção, esta secção, questa sezione, in questa sezione, dit hoofdstuk, deze sectie, in deze sectie, deze paragraaf, ta sekcja, w tej sekcji, detta avsnitt, i detta avsnitt, dette afsnit, i dette afsnit, dette avsnittet, denne delen, tässä osiossa, tämä osio, tato sekce, v této sekci, этот раздел, в этом разделе, данный раздел, в данном разделе, цей розділ, у цьому розділі, bu bölüm, bu bölümde, 本セクション, このセクション, 本節, 本章では, 本节, 本节应, 此部分, 이 섹션, 본 섹션, 이 절, هذا القسم, في هذا القسم, סעיף זה, בסעיף זה, इस अनुभाग, bagian ini, this chapter, this document, the table below, the following, below is, below are`),
  weakInstruction: wordList(`
    hier, bitte
    add, provide, include, define, document, complete, replace, remove, delete, use, put, place, paste, set, give, record, link, attach, confirm, update, check, note, show, review, any, all, where, what, why, when, if, brief, short, details of, overview of, description of, summary of, information about
    hinzufügen, angaben, beschreibung, kurze, ajouter, ajoutez, fournir, fournissez, définir, description, añadir, añada, agregar, proporcione, descripción, adicionar, adicione, forneça, defina, descrição, aggiungere, aggiungi, fornire, definire, descrizione, voeg, beschrijving, dodaj, opis, lägg till, tilføj, beskrivelse, legg til, lisää, kuvaus, přidejte, popis, добавить, приведите, привести, описание, додати, наведіть, опис, ekleyin, tanımlayın`),
  slot: wordList(`
    eintragen, einfügen, ausfüllen, ergänzen, angeben
    here, below, details, your, how, customer's, if any, as appropriate, appropriate
    abschnitt, falls, zutreffend, ici, le cas échéant, aquí, sección, según corresponda, seção, se aplicável, qui, sezione, se applicabile, hierin, indien, sectie, tutaj, sekcj*, här, avsnitt*, her, afsnit*, tähän, osio*, zde, sekc*, здесь, раздел*, сюда, тут, розділ*, bölüm*`),
  guidance: wordList(`
    choose one, pick one, your content, this section should, this section must, this section describes, this section is for, section should be completed, section should contain, section should describe, to be completed by, must be completed, replace this, goes here, insert here, add here, delete the rest, delete as appropriate, delete if not, if applicable describe, click or tap, guidance text, instructions for
    diesen abschnitt, text ersetzen, ersetzen sie, löschen sie, cette section doit, cette section décrit, remplacer ce texte, supprimer ce texte, esta sección debe, esta sección describe, reemplazar este texto, eliminar este texto, esta seção deve, esta seção descreve, substituir este texto, questa sezione deve, questa sezione descrive, sostituire questo testo, deze sectie moet, deze sectie beschrijft, vervang deze tekst, ta sekcja powinna, zastąp ten tekst, avsnittet ska, ersätt denna text, dette afsnit skal, erstat denne tekst, erstatt denne teksten, korvaa tämä, nahraďte tento, этот раздел должен, замените этот, удалите этот, цей розділ має, замініть цей
    belirtin*, yazın*, doldurun*, listeleyin*, tanımlayın*, açıklayın*, ekleyin*, giriniz, girin
    してください, して下さい, 記述すること, 記載すること, 記入すること, 在此填写, 在此处, 在此輸入
    하세요, 하십시오, 해주세요, 적어주세요, 입력해, 기입해, 작성해, 기재해, 기술해, 나열해
    اكتب هنا, أدخل هنا, וצריך לתאר, वर्णन करें, लिखें, बताएं, सूची दें, सूचीबद्ध करें, भरें, दर्ज करें, विवरण दें`),
  elsewhere: wordList(`
    link to
    as discussed, as agreed, more details, further details, full details, weitere details, plus de détails, más detalles, mais detalhes, maggiori dettagli, meer details
    see, please see, refer, please refer, as per, as described, as documented, as in, identical to, unchanged from, no difference, no differences, no changes, no change, described in, documented in, covered in, more in, details in, details are in, links, same, ditto
    siehe, vgl., wie im, wie in, wie beim, gleich wie, identisch mit, keine unterschiede, details siehe, voir, se référer, cf, identique, idem, même, véase, vea, ver, consulte, consultar, igual, idéntico, mismo, lo mismo, conforme, veja, vide, mesmo, o mesmo, vedi, come nella, zelfde als, si veda, fare riferimento, uguale, stesso, zie, zoals, hetzelfde, gelijk aan, zob., zobacz, patrz, jak w, tak samo, identyczn*, som i, samma som, samme som, katso, ks., sama kuin, kuten, viz, stejné jako, pozri, rovnaké ako
    см., смотрите, смотри, как в, так же, аналогично, то же, див., дивіться, як у, так само, аналогічно, bkz., bakınız, aynı, aynısı, 詳細は, 参照, 同上, 同じ, 见, 見, 详见, 詳見, 参见, 參見, 参考, 请参考, 请参阅, 請參閱, 与试用, 同试用, 참조, 참고, 자세한 내용은, 동일, انظر, راجع, يرجى الرجوع, نفس, كما في, ראה, ראו, כמו, זהה, देखें, lihat, lásd, vezi, βλ., βλέπε, xem`),
  elsewhereWithin: wordList(`
    covered elsewhere, described elsewhere, documented elsewhere, defined elsewhere
    ile aynı, と同じ, と同様, 와 동일, 과 동일, 与试用相同, 與試用相同
    is documented in, are documented in, is described in, are described in, can be found, is covered in, are covered in, are listed in, is listed in, is maintained in, are maintained in, tracked in, is kept in, are kept in, see the, for details see, same as the trial, same as trial, same as in the trial, lives in, available in the, available here, stands in
    ist beschrieben in, sind beschrieben in, finden sich in, findet sich in, ist dokumentiert in, sind dokumentiert in, décrit dans, décrites dans, décrits dans, se trouve dans, se trouvent dans, voir le, voir la, descritos en, descrito en, se encuentra en, se encuentran en, documentados en, descritos em, encontra se em, descritti in, si trovano in, te vinden in, beschreven in, znajduje się w, znajdują się w, opisane w, finns i, beskrivs i, findes i, beskrevet i, finnes i, löytyvät, löytyy, je popsáno v, jsou popsány v, описан* в, приведен* в, находится в, находятся в, наведено в
    を参照, をご参照, ご覧ください, に記載, 参照してください, 请参见, 를 참조, 을 참조, 참조하세요, 참고하세요, 참조 바랍니다, राجع, מפורט במסמך, מתועד ב`),
  metadata: wordList(`
    owner, author, authors, status, last updated, updated, date, version, reviewer, reviewers, contact, contacts, created, approver, approvers, responsible, due, due date, link, links, document, reference, references, source, jira, ticket, template, note to author, audience, estimated time
    verantwortlich, autor, autorin, stand, datum, ansprechpartner, responsable, auteur, auteurs, statut, fecha, estado, data, responsável, versão, autore, stato, versione, eigenaar, właściciel, ägare, ejer, eier, omistaja, tila, vlastník, автор, статус, дата, версия, ответственный, відповідальний, sahibi, yazar, tarih, durum, 担当, 担当者, 作成者, 更新日, 日付, ステータス, バージョン, 负责人, 負責人, 作者, 日期, 状态, 版本, 담당자, 작성자, 날짜, 상태, 버전, المسؤول, التاريخ, الحالة, אחראי, תאריך, סטטוס, गूगल`),
  answerColumn: wordList(`
    value, values, answer, answers, response, responses, actual, entry, input, customer input, customer value, production, prod, live, prod value, production value, required, requirement, details, detail
    wert, werte, antwort, antworten, produktion, valeur, valeurs, réponse, réponses, valor, valores, respuesta, producción, resposta, produção, valore, risposta, produzione, waarde, antwoord, productie, wartość, odpowiedź, produkcja, värde, svar, værdi, verdi, produksjon, arvo, vastaus, tuotanto, hodnota, odpověď, produkce, значение, ответ, продакшен, значення, відповідь, değer, cevap, yanıt, üretim
    値, 回答, 設定値, 記入欄, 本番, 本番環境, 值, 填写, 取值, 内容, 生产, 생产环境, 값, 답변, 응답, 프로덕션, القيمة, الإجابة, الإنتاج, ערך, תשובה, ייצור, मान, उत्तर, उत्पादन`),
  notesColumn: wordList(`
    note, notes, comment, comments, remark, remarks, owner, status, link, links, reference, bemerkung*, anmerkung*, kommentar*, hinweis*, remarque, remarques, commentaire, commentaires, nota, notas, comentario, comentarios, observaciones, observações, commenti, opmerking*, uwagi, komentarz, anteckning*, huomautu*, poznámk*, примечани*, комментари*, примітк*, notlar, 備考, メモ, コメント, 备注, 備註, 说明, 비고, 메모, ملاحظات, הערות, टिप्पणी`),
};
