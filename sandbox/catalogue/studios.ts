import type { GameKind } from "./kinds";

/** A maker of games. All are invented; any likeness to a real company is an accident. */
export interface Studio {
  slug: string;
  name: string;
  /** What it makes; most make slots alone. */
  kinds: readonly GameKind[];
  /** How big its share of the catalogue is. */
  weight: number;
  /** Some real studios forbid being shown in a frame; one of ours does too. */
  refusesFrames?: true;
}

const SLOTS: readonly GameKind[] = ["slots"];
const MIXED: readonly GameKind[] = ["slots", "slots", "slots", "slots", "slots", "instant", "table", "card"];
const LIVE: readonly GameKind[] = ["live"];
const TABLES: readonly GameKind[] = ["table", "card"];
const QUICK: readonly GameKind[] = ["crash", "instant", "instant"];

/** The sixty studios of the sandbox, in the order games are dealt to them. */
export const STUDIOS: readonly Studio[] = [
  studio("lanternrow", "Lantern Row", SLOTS, 9),
  studio("copperfinch", "Copper Finch", SLOTS, 8),
  studio("umbrafoundry", "Umbra Foundry", SLOTS, 8),
  studio("palecomet", "Pale Comet", MIXED, 7),
  studio("brassotter", "Brass Otter", SLOTS, 7),
  studio("juniperforge", "Juniper Forge", SLOTS, 6),
  studio("salonmeridian", "Salon Meridian", LIVE, 6),
  studio("marigoldmill", "Marigold Mill", MIXED, 6),
  studio("tinparrot", "Tin Parrot", SLOTS, 6),
  studio("hollowkite", "Hollow Kite", SLOTS, 5),
  studio("sableorchard", "Sable Orchard", SLOTS, 5),
  studio("wrenandwager", "Wren & Wager", MIXED, 5),
  studio("emberquay", "Ember Quay", SLOTS, 5),
  { ...studio("glassbadger", "Glass Badger", SLOTS, 2), refusesFrames: true },
  studio("lumenyard", "Lumen Yard", SLOTS, 5),
  studio("violetanchor", "Violet Anchor", SLOTS, 4),
  studio("duneradio", "Dune Radio", SLOTS, 4),
  studio("cobaltgoat", "Cobalt Goat", SLOTS, 4),
  studio("peppermintguild", "Peppermint Guild", MIXED, 4),
  studio("fablekiln", "Fable Kiln", SLOTS, 4),
  studio("ivorytram", "Ivory Tram", SLOTS, 4),
  studio("littlemonsoon", "Little Monsoon", SLOTS, 4),
  studio("parquetlive", "Parquet Live", LIVE, 4),
  studio("rookandribbon", "Rook & Ribbon", TABLES, 4),
  studio("sundialsocial", "Sundial Social", SLOTS, 3),
  studio("thistleengine", "Thistle Engine", SLOTS, 3),
  studio("orbitalpantry", "Orbital Pantry", QUICK, 3),
  studio("nimbuscart", "Nimbus Cart", QUICK, 3),
  studio("mangoassembly", "Mango Assembly", SLOTS, 3),
  studio("opalrailway", "Opal Railway", SLOTS, 3),
  studio("quietvolcano", "Quiet Volcano", SLOTS, 3),
  studio("driftcabinet", "Drift Cabinet", MIXED, 3),
  studio("honeyledger", "Honey Ledger", SLOTS, 3),
  studio("birchstatic", "Birch Static", SLOTS, 3),
  studio("luckylathe", "Lucky Lathe", SLOTS, 3),
  studio("noondayclub", "Noonday Club", MIXED, 2),
  studio("crouplane", "Croupier Lane", LIVE, 2),
  studio("velourtables", "Velour Tables", LIVE, 2),
  studio("baizeandbone", "Baize & Bone", TABLES, 2),
  studio("riverboatnorth", "Riverboat North", TABLES, 2),
  studio("casalirio", "Casa Lírio", SLOTS, 2),
  studio("jacaranda", "Estúdio Jacarandá", SLOTS, 2),
  studio("corneille", "Atelier Corneille", SLOTS, 2),
  studio("studiohibou", "Studio Hibou", SLOTS, 2),
  studio("kumoworkshop", "Kumo Workshop", SLOTS, 2),
  studio("yuzuengine", "Yuzu Engine", MIXED, 2),
  studio("fjordtivoli", "Fjord Tivoli", SLOTS, 2),
  studio("polarwaltz", "Polar Waltz", SLOTS, 2),
  studio("sisuspark", "Sisu Spark", QUICK, 2),
  studio("balticpepper", "Baltic Pepper", SLOTS, 2),
  studio("zlotawydra", "Złota Wydra", SLOTS, 2),
  studio("tundratango", "Tundra Tango", SLOTS, 1),
  studio("zephyrloom", "Zephyr Loom", SLOTS, 1),
  studio("candlestreet", "Candle Street", SLOTS, 1),
  studio("mossandmarrow", "Moss & Marrow", SLOTS, 1),
  studio("quillarcade", "Quill Arcade", QUICK, 1),
  studio("tallowthread", "Tallow & Thread", SLOTS, 1),
  studio("ninthharbour", "Ninth Harbour", SLOTS, 1),
  studio("saltwindworks", "Saltwind Works", SLOTS, 1),
  studio("kitewood", "Kitewood", TABLES, 1),
];

function studio(slug: string, name: string, kinds: readonly GameKind[], weight: number): Studio {
  return { slug, name, kinds, weight };
}
