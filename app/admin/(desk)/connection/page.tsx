import type { Metadata } from "next";
import { type Fact, FactList } from "@/components/admin/fact-list";
import { PageHeader } from "@/components/admin/page-header";
import { Section } from "@/components/admin/section";
import { TestConnection } from "@/components/admin/test-connection";
import { Alert } from "@/components/ui/alert";
import { requirePermission } from "@/lib/auth";
import { type Connection, readConnection } from "@/lib/health";
import { testConnectionAction } from "./actions";

export const metadata: Metadata = { title: "Connection" };

export default async function ConnectionPage() {
  await requirePermission("games.sync", "/admin/connection");
  const connection = readConnection();

  return (
    <>
      <PageHeader
        title="Connection"
        description="How we and the aggregator reach each other. Changed in the settings of the server, which never show a password or a salt."
        actions={<TestConnection action={testConnectionAction} />}
      />
      <Section title="We call the aggregator">
        <FactList facts={outgoing(connection)} />
      </Section>
      <Section title="The aggregator calls us">
        <FactList facts={incoming(connection)} />
        {connection.saltCount > 1 ? (
          <Alert>
            {connection.saltCount} salts are valid at once, as while one replaces the other. Take the old one out of
            CALLBACK_SALTS when the aggregator signs with the new one.
          </Alert>
        ) : null}
        {connection.allowedAddresses.length === 0 ? (
          <Alert tone="warning">
            Callbacks may come from any address: the signature alone protects the wallet. Enter the aggregator’s
            addresses in CALLBACK_ALLOWED_ADDRESSES.
          </Alert>
        ) : null}
      </Section>
    </>
  );
}

function outgoing({ aggregatorUrl, login }: Connection): Fact[] {
  return [
    { name: "Its address", value: <Code>{aggregatorUrl}</Code> },
    { name: "Our login", value: <Code>{login}</Code> },
    { name: "Our password", value: "Set; shown nowhere" },
  ];
}

function incoming(connection: Connection): Fact[] {
  const { allowedAddresses, trustedProxies } = connection;

  return [
    { name: "Callback address to enter there", value: <Code>{connection.callbackUrl}</Code> },
    { name: "Salts", value: `${connection.saltCount} configured; shown nowhere` },
    { name: "X-Signature", value: connection.isXSignatureRequired ? "Required" : "Checked where it is sent" },
    {
      name: "Allowed addresses",
      value: allowedAddresses.length > 0 ? <Code>{allowedAddresses.join(", ")}</Code> : "Any",
    },
    {
      name: "Trusted proxies",
      value: trustedProxies.length > 0 ? <Code>{trustedProxies.join(", ")}</Code> : "None",
    },
    {
      name: "Rollback of a round never seen",
      value: connection.unknownRoundRollback === "apply" ? "Applied at once" : "Held for a person",
    },
    { name: "Calls are logged for", value: `${connection.callLogDays} days` },
  ];
}

function Code({ children }: { children: string }) {
  return <code className="font-mono text-xs break-all">{children}</code>;
}
