export { createOwnDatabase, type OwnDatabase, onTestServer } from "@/lib/testing/own-database";
