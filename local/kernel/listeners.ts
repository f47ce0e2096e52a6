/** Those who want to hear of something as it happens. */
export class Listeners<News> {
  private readonly listening = new Set<(news: News) => void>();

  /** Answers how to stop. */
  add(listener: (news: News) => void): () => void {
    this.listening.add(listener);
    return () => this.listening.delete(listener);
  }

  tell(news: News): void {
    for (const listener of this.listening) listener(news);
  }
}
