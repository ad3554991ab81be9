/** A game as tiles show it. Plain fields: it crosses to the browser. */
export interface GameCard {
  idHash: string;
  name: string;
  type: string;
  studio: string;
  studioName: string;
  imageUrl: string | null;
  hasDemo: boolean;
  hasFreeRounds: boolean;
}
