import { Search } from "lucide-react";
import { Button } from "@/components/ui/button";

/** Sends a list's filters into its address. */
export function FilterButton() {
  return (
    <Button type="submit" variant="secondary">
      <Search aria-hidden="true" className="size-4" />
      Search
    </Button>
  );
}
