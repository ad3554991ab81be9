// The logger reads its level when it is first imported, so this comes before all others.
import { loadEnvFile } from "@/bin/machine/load-env-file";

loadEnvFile();
