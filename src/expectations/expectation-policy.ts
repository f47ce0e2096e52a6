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
        'The implementation engineer and the project manager who will lead your production deployment agree on its dates with you in a project plan. Any dates that we mention before then are estimates: they depend on your prerequisites and on the people involved.',
    },
    {
      name: 'Meeting Cadence with Customer Leadership and Project Team Members',
      owner: 'AE',
      agreement: false,
      words:
        'During the deployment, the project teams hold regular working meetings, and your leadership is invited to shorter, less frequent reviews. Days and attendees are proposed at the start of the project and confirmed with you.',
    },
    {
      name: 'Project Staffing and Key Stakeholder Identification and Engagement',
      owner: 'AE',
      agreement: false,
      words:
        'The deployment needs named people on your side: a sponsor, a project lead, an administrator for the systems involved, and the people who decide on security and networking. Please tell us who they are, and confirm that they will have time for the project. On our side, you will work with an implementation engineer and, where one is assigned, a project manager.',
    },
    {
      name: 'Progress Reporting Expectations',
      owner: 'AE',
      agreement: false,
      words:
        'You will receive regular written updates on what is done, what comes next, and which risks and decisions are open. Their format and frequency are agreed with you in the project plan.',
    },
    {
      name: 'Key Implementation Activities Review',
      owner: 'CE',
      agreement: false,
      words:
        'The main activities are preparing the environment, installing and configuring, connecting your systems, testing, onboarding your users, and handing over to your operations team. The project plan sets out which of them apply to you, and in what order.',
    },
    {
      name: 'Roles and Responsibilities Level-Setting',
      owner: 'AE and CE',
      agreement: false,
      words:
        'Our implementation team guides the deployment and advises you. Your team provides the environment and the access, makes the decisions, and runs the tests on your side. At the start of the project, we write down together who does what in detail.',
    },
    {
      name: 'Implementation Prerequisites',
      owner: 'CE',
      agreement: false,
      words:
        'Before the deployment can start, the agreed prerequisites need to be in place on your side: infrastructure, network access, accounts, and approvals. You will receive the list in writing. The start of the deployment depends on it.',
    },
    {
      name: 'Scope and Timeline Sign-Off',
      owner: 'AE and CE',
      agreement: true,
      words:
        'Please confirm in writing that the scope of the deployment and its expected timeline are as we described them to you. Changes are still possible afterwards: we plan them together, and they may move dates.',
    },
  ],
};
