import type { ProductionView } from '../../rpc/contract/checks-view';

/** Trial beside production, fact by fact. */
export function TrialBesideProduction({ production: { compared = [] } }: { readonly production: ProductionView }) {
  if (compared.length === 0) return null;
  return (
    <details class="fold">
      <summary>Trial beside production</summary>
      <table class="beside">
        <thead>
          <tr>
            <th scope="col">Fact</th>
            <th scope="col">Trial</th>
            <th scope="col">Production</th>
          </tr>
        </thead>
        <tbody>
          {compared.map(({ fact, trial, production }) => (
            <tr key={fact}>
              <th scope="row">{fact}</th>
              <td>{trial || 'not said'}</td>
              <td>{production || 'not said'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
