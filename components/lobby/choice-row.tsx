"use client";

import {
  Cherry,
  Dices,
  Gift,
  type LucideIcon,
  Play,
  Radio,
  Rocket,
  Shapes,
  Spade,
  Sparkles,
  Ticket,
  Trophy,
  Zap,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { ChoiceChip } from "./choice-chip";
import type { Facet } from "./facets";
import type { Feature } from "./lobby-filters";
import { typeLabel } from "./type-label";

const TYPE_ICONS = new Map([
  ["slots", Cherry],
  ["live", Radio],
  ["table", Dices],
  ["card", Spade],
  ["crash", Rocket],
  ["instant", Zap],
]);

const FEATURE_ICONS = {
  new: Sparkles,
  demo: Play,
  "free-rounds": Gift,
  jackpot: Trophy,
  "bonus-buy": Ticket,
} as const satisfies Record<Feature, LucideIcon>;

const ICON_CLASS = "size-4 shrink-0";

/** Types and features to choose from. Left alone while words are typed: its props must keep their identity. */
export const ChoiceRow = memo(function ChoiceRow({
  types,
  features,
  chosenTypes,
  chosenFeatures,
  formatCount,
  onToggleType,
  onToggleFeature,
}: {
  types: readonly Facet[];
  features: readonly Facet<Feature>[];
  chosenTypes: readonly string[];
  chosenFeatures: readonly Feature[];
  formatCount: (count: number) => string;
  onToggleType: (type: string) => void;
  onToggleFeature: (feature: Feature) => void;
}) {
  const t = useTranslations("lobby");
  const tTypes = useTranslations("lobby.types");

  return (
    <fieldset className="relative -mx-4 flex min-w-0 gap-2 overflow-x-auto py-1 ps-4 pe-14 [scrollbar-width:none] max-lg:ltr:mask-r-from-[calc(100%-3.5rem)] max-lg:rtl:mask-l-from-[calc(100%-3.5rem)] sm:-mx-6 sm:ps-6 lg:flex-wrap lg:pe-6">
      <legend className="sr-only">{t("filters")}</legend>
      {types.map(({ value, count }) => {
        const Icon = TYPE_ICONS.get(value) ?? Shapes;

        return (
          <ChoiceChip
            key={value}
            name="type"
            value={value}
            isChosen={chosenTypes.includes(value)}
            onToggle={() => onToggleType(value)}
            icon={<Icon aria-hidden="true" className={ICON_CLASS} />}
            count={formatCount(count)}
          >
            {typeLabel(value, tTypes)}
          </ChoiceChip>
        );
      })}
      <span aria-hidden="true" className="mx-1 my-2 w-px shrink-0 bg-line" />
      {features.map(({ value, count }) => {
        const Icon = FEATURE_ICONS[value];

        return (
          <ChoiceChip
            key={value}
            name="has"
            value={value}
            isChosen={chosenFeatures.includes(value)}
            onToggle={() => onToggleFeature(value)}
            icon={<Icon aria-hidden="true" className={ICON_CLASS} />}
            count={formatCount(count)}
          >
            {t(`features.${value}`)}
          </ChoiceChip>
        );
      })}
    </fieldset>
  );
});
