/** The panel's own shape while the first answer is on its way. */
export function Skeleton({ saying }: { readonly saying: string }) {
  return (
    <main class="panel" aria-busy="true">
      <h1 class="unseen">Handoff</h1>
      <p class="unseen" role="status">
        {saying}
      </p>
      <header class="head" aria-hidden="true">
        <i class="bone wide" />
        <i class="bone" />
      </header>
      <div class="column" aria-hidden="true">
        <div class="turn quiet">
          <i class="bone" />
          <i class="bone wide" />
          <i class="bone pill" />
        </div>
      </div>
      <div class="column" aria-hidden="true">
        {[0, 1, 2, 3, 4].map((row) => (
          <div class="row bones" key={row}>
            <i class="bone dot" />
            <i class="bone" />
          </div>
        ))}
      </div>
    </main>
  );
}
