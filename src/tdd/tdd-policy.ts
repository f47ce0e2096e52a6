import type { Severity } from './finding';
import { defaultHeadingWords } from './heading-words';
import type { HeadingWords } from './heading-words';
import { defaultPlaceholderWords } from './placeholder-words';
import type { PlaceholderWords } from './placeholder-words';
import { defaultFacts, type Fact } from './production-facts';
import type { Pattern } from './word-book';
import { wordList } from './word-list';

/** A section that every TDD has, and the words by which people head it. */
export interface RequiredSection {
  /** As messages name it. */
  readonly name: string;
  /** A heading with one of these in it is this section. */
  readonly headings: readonly Pattern[];
}

/** What teams may change of the checks without a developer. Plain data: lists of patterns, as `WordBook` reads them, and words. */
export interface TddPolicy {
  readonly requiredSections: readonly RequiredSection[];
  readonly headings: HeadingWords;
  readonly placeholders: PlaceholderWords;
  /** What the section on production is asked for, and the trial is compared by. */
  readonly facts: readonly Fact[];
  /** By name of a rule; `off` silences it. A rule that is not named here has its own severity. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

export const defaultTddPolicy: TddPolicy = {
  requiredSections: [
    {
      name: 'Customer environment',
      headings: wordList(`
        customer environment, client environment, customer's environment, customer infrastructure, customer overview, customer landscape, customer context, customer systems, environment overview, current environment, existing environment, current state, current-state, as-is, as is, existing infrastructure, current infrastructure, current setup, current architecture, technical environment, system landscape, environment, environments, infrastructure
        kundenumgebung*, umgebung des kunden, systemlandschaft*, ist-zustand, ist-stand, bestehende umgebung, aktuelle umgebung, umgebung*, infrastruktur*, environnement client, environnement du client, environnement, existant, infrastructure existante, entorno del cliente, entorno actual, entorno, situación actual, ambiente do cliente, ambiente atual, ambiente, situação atual, ambiente del cliente, ambiente attuale, stato attuale
        klantomgeving*, omgeving*, huidige situatie, środowisk*, stan obecny, kundmiljö*, kundens miljö, nuläge, kundemiljø*, kundens miljø, kundens miljö, miljö, miljø, nåværende miljø, asiakasympäristö*, ympäristö*, nykytila, prostředí, současný stav, prostredie, сред*, окружени*, текущее состояние, середовищ*, müşteri ortamı, mevcut ortam, ortam*
        顧客環境, お客様環境, 現状, 現行環境, 環境, 客户环境, 客戶環境, 现状, 環境, 环境, 고객 환경, 고객환경, 현재 환경, 현황, 환경, بيئة العميل, البيئة الحالية, بيئة, סביבת הלקוח, סביבה, סביבת, ग्राहक परिवेश, परिवेश`),
    },
    { name: 'Trial design', headings: defaultHeadingWords.trial },
  ],
  headings: defaultHeadingWords,
  placeholders: defaultPlaceholderWords,
  facts: defaultFacts,
  severities: {},
};
