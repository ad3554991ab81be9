import { Input } from "@/components/ui/input";
import { utcFieldText } from "./utc-param";

/** From when and until when a list reaches, UTC. */
export function TimeRangeFields({ from, to }: { from: Date | undefined; to: Date | undefined }) {
  return (
    <>
      <Input
        label="From (UTC)"
        name="from"
        type="datetime-local"
        defaultValue={utcFieldText(from)}
        fieldClassName="w-full sm:w-60"
      />
      <Input
        label="Before (UTC)"
        name="to"
        type="datetime-local"
        defaultValue={utcFieldText(to)}
        fieldClassName="w-full sm:w-60"
      />
    </>
  );
}
