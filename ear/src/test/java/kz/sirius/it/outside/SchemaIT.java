package kz.sirius.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import kz.sirius.it.ServerSession;
import org.junit.jupiter.api.Test;

/**
 * The migrations make exactly the schema that {@code golden/schema.txt} shows: what a migration changes is seen in the
 * same commit, as a whole. When they differ, what was made lies in {@code ear/target/schema.txt}.
 */
class SchemaIT {

    private static final String CATALOGUE = """
            select line from (
                select format('%s.%s %s %s%s%s', table_schema, table_name, column_name,
                    coalesce(domain_name, case when data_type = 'ARRAY' then udt_name else data_type end),
                    case when is_nullable = 'NO' then ' not null' else '' end,
                    case when is_identity = 'YES' then ' identity ' || identity_start
                         when is_generated = 'ALWAYS' then ' generated'
                         else coalesce(' default ' || column_default, '') end) as line
                from information_schema.columns where table_schema in @schemas
                union all
                select format('%s.%s %s', n.nspname, c.relname, pg_get_constraintdef(k.oid))
                from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                where n.nspname in @schemas and k.contype <> 'n'
                union all
                select indexdef from pg_indexes where schemaname in @schemas
                union all
                select format('%s.%s %s', n.nspname, c.relname, pg_get_triggerdef(t.oid))
                from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
                where n.nspname in @schemas and not t.tgisinternal
                union all
                select format('function %s.%s(%s) returns %s', n.nspname, p.proname,
                    pg_get_function_arguments(p.oid), pg_get_function_result(p.oid))
                from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in @schemas
            ) catalogue order by line collate "C\"""".replace("@schemas", """
            (select nspname from pg_namespace where nspowner = (select oid from pg_roles where rolname = 'sirius_owner')
                and nspname not in ('public', 'sirius') and nspname not like 'pg_%')""");

    @Test
    void theMigrationsMakeTheSchemaThatIsWrittenDown() throws SQLException, IOException {
        String made = made();
        Files.writeString(Path.of(System.getProperty("sirius.target"), "schema.txt"), made);
        try (InputStream golden =
                Objects.requireNonNull(SchemaIT.class.getResourceAsStream("/golden/schema.txt"), "golden/schema.txt")) {
            assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8), made);
        }
    }

    private static String made() throws SQLException {
        StringBuilder lines = new StringBuilder();
        try (Connection connection = ServerSession.postgres().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(CATALOGUE)) {
            while (rows.next()) {
                lines.append(rows.getString(1)).append('\n');
            }
        }
        return lines.toString();
    }
}
