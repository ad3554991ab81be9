import type { Random } from "./random";

const FIRST_NAMES =
  "ada adam agnes aisha alba alice amir ana andre anna anton astrid aylin bea ben bianca bruno carla carlos chloe clara daan daniel daria david diego dora elena elif emil emma enzo erik eva fabio fatima felix finn freya gabi george greta hana hugo ida igor ines iris ivan jack jana joao jonas julia kai karim kira lara laura lea lena leo lina lisa luca lucia luis luka maja marco maria marta max maya mia milan mila mina nadia nico nina noah nora olga oliver omar oscar paula pedro petra pia rafael rita rosa sam sara sofia sven tara thea theo tim tom ugo uma vera viktor vlad wanda yara yusuf zoe".split(
    " ",
  );
const SURNAMES =
  "abreu adler alves amaro baker banks barros bauer berg bianchi blanc bosch brandt brown bruni campos castro costa cruz dahl diaz dubois evans faria fischer fontana frost garcia gomes gray green gruber haas hall hansen hill holm huber jansen jensen jones kaya keller khan klein koch kovac kowal krause lang lehmann lima lopez lund marin martin mendes meyer moore moreau morris nagy neri novak nunes olsen ortiz park pereira pinto popov ramos reis ricci rossi ruiz santos schmidt silva simon smith sousa stone torres vargas vogel wagner walker weber west white wolf wood yilmaz young ziegler".split(
    " ",
  );

/** Usernames as people choose them, each once. */
export class Names {
  readonly #random: Random;
  readonly #taken: Set<string>;

  constructor(random: Random, taken: Iterable<string>) {
    this.#random = random;
    this.#taken = new Set(taken);
  }

  next(): string {
    for (;;) {
      const name = this.#compose();
      if (this.#taken.has(name)) continue;
      this.#taken.add(name);

      return name;
    }
  }

  #compose(): string {
    const first = this.#random.pick(FIRST_NAMES);
    const last = this.#random.pick(SURNAMES);
    const year = String(this.#random.whole(1950, 2007));
    switch (this.#random.whole(0, 5)) {
      case 0:
        return `${first}-${last}-${this.#random.whole(1, 99)}`;
      case 1:
        return `${first}${last}${year.slice(2)}`;
      case 2:
        return `${first}_${year}_${this.#random.whole(1, 99)}`;
      case 3:
        return `${first.charAt(0)}${last}${this.#random.whole(1, 999)}`;
      case 4:
        return `${last}-${first}${this.#random.whole(1, 999)}`;
      default:
        return `${first}${last}${this.#random.whole(1, 9_999)}`;
    }
  }
}
