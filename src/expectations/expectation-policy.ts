/** Who sets an expectation with the customer; the other may record it too. */
export type Owner = 'AE' | 'CE' | 'AE and CE';

/** One expectation that pre-sales sets with the customer. */
export interface ExpectationItem {
  readonly name: string;
  readonly owner: Owner;
  /** It counts only when the customer has agreed, with evidence. */
  readonly agreement: boolean;
  /** Approved words for the customer; empty where the team has none. They promise nothing for implementation. */
  readonly words: string;
}

export interface ExpectationPolicy {
  readonly items: readonly ExpectationItem[];
  /** All of them are due so many business days before the close date. */
  readonly dueBusinessDays: number;
}

/** The eight of the process, by their exact names. Source: PROCESS, point 4. */
export const defaultExpectationPolicy: ExpectationPolicy = {
  dueBusinessDays: 10,
  items: [
    {
      name: 'Deployment Timeline',
      owner: 'AE and CE',
      agreement: false,
      words:
        'The dates of your production deployment are agreed with you in a project plan, by the implementation engineer and the project manager who will lead it. Dates that we mention before are estimates: they depend on your prerequisites and on the people who take part.',
    },
    {
      name: 'Meeting Cadence with Customer Leadership and Project Team Members',
      owner: 'AE',
      agreement: false,
      words:
        'During the deployment the project teams meet regularly to work, and your leadership is invited to a shorter review less often. Days and attendees are proposed at the start of the project and confirmed with you.',
    },
    {
      name: 'Project Staffing and Key Stakeholder Identification and Engagement',
      owner: 'AE',
      agreement: false,
      words:
        'The deployment needs named people on your side: a sponsor, a project lead, an administrator of the systems concerned, and those who decide on security and network. Please tell us who they are, and that they will have time for it. On our side you will work with an implementation engineer and, where one is assigned, a project manager.',
    },
    {
      name: 'Progress Reporting Expectations',
      owner: 'AE',
      agreement: false,
      words:
        'You will be told regularly and in writing what is done, what comes next, and which risks and decisions are open. Form and frequency are agreed with you in the project plan.',
    },
    {
      name: 'Key Implementation Activities Review',
      owner: 'CE',
      agreement: false,
      words:
        'The main activities are preparing the environment, installing and configuring, connecting your systems, testing, bringing your users on, and handing over to your operations. Which of them apply to you, and in which order, is written down in the project plan.',
    },
    {
      name: 'Roles and Responsibilities Level-Setting',
      owner: 'AE and CE',
      agreement: false,
      words:
        'Our implementation team guides the deployment and advises you; your team provides the environment, access, decisions and tests on your side. Who does what in detail is written down with you at the start of the project.',
    },
    {
      name: 'Implementation Prerequisites',
      owner: 'CE',
      agreement: false,
      words:
        'Before the deployment starts, what was agreed as a prerequisite has to be in place on your side: infrastructure, network access, accounts, approvals. You receive the list in writing; the start of the deployment depends on it.',
    },
    {
      name: 'Scope and Timeline Sign-Off',
      owner: 'AE and CE',
      agreement: true,
      words:
        'Please confirm in writing that the scope of the deployment and its expected timeline are as we described them to you. Changes remain possible: they are planned together, and may move dates.',
    },
  ],
};
