package kz.sirius.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/** The people of the sample university; they exist in the demonstration and in tests only. */
public final class DemoPeople {

    /** The password of every demo login. */
    public static final String PASSWORD = "sirius-demo-2026";

    /** Learners of each unit who still have to get a login. */
    private static final int WITHOUT_LOGIN = 5;

    private static final String UNIVERSITY = "«С. Ж. Асфендияров атындағы ҚазҰМУ» КЕАҚ";
    private static final String BIN = "210440012348";

    private static final List<Staff> STAFF = List.of(
            staff("admin", "Ермеков|Дәулет|Асқарұлы|YERMEKOV|DAULET", "900101401071", "ADMINISTRATOR", null, null),
            staff(
                    "deanery.sgm",
                    "Тілеуқұлова|Айжан|Мұратқызы|TILEUKULOVA|AIZHAN",
                    "880707401064",
                    "DEANERY",
                    "SGM",
                    null),
            staff("registrar", "Ахметова|Динара|Сәкенқызы|AKHMETOVA|DINARA", "850615301088", "REGISTRAR", null, null),
            staff(
                    "head",
                    "Өтегенова|Бақыт|Қайратқызы|OTEGENOVA|BAKYT",
                    "710315401015",
                    "REGISTRAR_HEAD",
                    null,
                    "REGISTRAR_HEAD"),
            staff(
                    "dean.sgm",
                    "Нұрпейісов|Бауыржан|Өмірбекұлы|NURPEISSOV|BAUYRZHAN",
                    "650901301020",
                    "DEAN",
                    "SGM",
                    "DEAN"),
            staff("dean.sdn", "Ахметова|Гүлнәр|Сәбитқызы|AKHMETOVA|GULNAR", "760512401035", "DEAN", "SDN", "DEAN"),
            staff("dean.sph", "Жұмабаев|Ерлан|Серікұлы|ZHUMABAYEV|YERLAN", "811120301042", "DEAN", "SPH", "DEAN"),
            staff(
                    "division.pge",
                    "Ким|Елена|Викторовна|KIM|YELENA",
                    "690228402054",
                    "DIVISION_HEAD",
                    "PGE",
                    "DIVISION_HEAD"),
            staff(
                    "rector",
                    "Қасенов|Марат|Тұрсынұлы|KASSENOV|MARAT",
                    "600412301072",
                    "INSTITUTION_HEAD",
                    null,
                    "INSTITUTION_HEAD"),
            staff("auditor", "Һашимова|Сәуле|Әділқызы|KHASHIMOVA|SAULE", "790421301095", "AUDITOR", null, null));

    /** One of the staff; {@code office} is null for who signs nothing. */
    public record Staff(
            String login,
            String[] names,
            String iin,
            String role,
            @Nullable String unit,
            @Nullable String office) {}

    private DemoPeople() {}

    /** Those who sign. */
    public static List<DemoAuthority.Official> officials() {
        return STAFF.stream()
                .filter(staff -> staff.office() != null)
                .map(staff -> new DemoAuthority.Official(
                        staff.login(),
                        staff.names()[0],
                        staff.names()[1],
                        staff.names()[2],
                        staff.iin(),
                        UNIVERSITY,
                        BIN))
                .toList();
    }

    /** Opens the demo accounts in a database that has none. */
    public static void moveIn(Connection connection, Path extract) throws SQLException, IOException {
        if (anybody(connection)) {
            return;
        }
        connection.setAutoCommit(false);
        String hash = hashed(PASSWORD);
        for (Staff staff : STAFF) {
            long account = account(connection, staff.login(), null, staff.names(), staff.iin(), hash);
            grant(connection, account, staff.role(), staff.unit());
            if (staff.office() != null) {
                appoint(connection, account, staff);
            }
        }
        for (NamedCsvRecord learner : learnersWithLogin(extract)) {
            String[] names = {
                learner.getField("surname"),
                learner.getField("given_name"),
                learner.getField("patronymic"),
                learner.getField("surname_latin"),
                learner.getField("given_name_latin")
            };
            String number = learner.getField("student_no");
            grant(connection, account(connection, number, number, names, null, hash), "LEARNER", null);
        }
        connection.commit();
    }

    /** Student numbers of a unit's learners who have no login yet, for those who look for one to give. */
    public static Map<String, List<String>> withoutLogin(Path extract) throws IOException {
        Map<String, List<String>> left = new TreeMap<>();
        byUnit(extract)
                .forEach((unit, all) -> left.put(
                        unit,
                        all.subList(all.size() - WITHOUT_LOGIN, all.size()).stream()
                                .map(learner -> learner.getField("student_no"))
                                .toList()));
        return left;
    }

    private static List<NamedCsvRecord> learnersWithLogin(Path extract) throws IOException {
        List<NamedCsvRecord> with = new ArrayList<>();
        byUnit(extract).values().forEach(all -> with.addAll(all.subList(0, all.size() - WITHOUT_LOGIN)));
        return with;
    }

    private static Map<String, List<NamedCsvRecord>> byUnit(Path extract) throws IOException {
        Map<String, String> units = new HashMap<>();
        for (NamedCsvRecord programme : read(extract.resolve("programmes.csv"))) {
            units.put(programme.getField("code"), programme.getField("unit_code"));
        }
        Map<String, List<NamedCsvRecord>> learners = new TreeMap<>();
        for (NamedCsvRecord learner : read(extract.resolve("learners.csv"))) {
            String unit = units.getOrDefault(learner.getField("programme_code"), "");
            learners.computeIfAbsent(unit, any -> new ArrayList<>()).add(learner);
        }
        return learners;
    }

    private static List<NamedCsvRecord> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    private static boolean anybody(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select 1 from identity.account limit 1")) {
            return found.next();
        }
    }

    private static long account(
            Connection connection,
            String login,
            @Nullable String studentNo,
            String[] names,
            @Nullable String iin,
            String hash)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into identity.account (login, password_hash, must_change, student_no, surname, given_name,
                    patronymic, surname_latin, given_name_latin, iin, created_at, created_by)
                values (?, ?, false, ?, ?, ?, ?, ?, ?, ?, now(), 'demo') returning id""")) {
            insert.setString(1, login);
            insert.setString(2, hash);
            insert.setString(3, studentNo);
            insert.setString(4, names[0]);
            insert.setString(5, names[1]);
            insert.setString(6, names[2].isEmpty() ? null : names[2]);
            insert.setString(7, names[3]);
            insert.setString(8, names[4]);
            insert.setString(9, iin);
            try (ResultSet made = insert.executeQuery()) {
                made.next();
                return made.getLong(1);
            }
        }
    }

    private static void grant(Connection connection, long account, String role, @Nullable String unit)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into identity.role_grant (account_id, role, unit_code) values (?, ?, ?)")) {
            insert.setLong(1, account);
            insert.setString(2, role);
            insert.setString(3, unit == null ? "" : unit);
            insert.executeUpdate();
        }
    }

    private static void appoint(Connection connection, long account, Staff staff) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into identity.appointment (account_id, office, unit_code, key_alias, valid_from)
                values (?, ?, ?, ?, date '2026-01-05')""")) {
            insert.setLong(1, account);
            insert.setString(2, staff.office());
            insert.setString(3, staff.unit());
            insert.setString(4, staff.login());
            insert.executeUpdate();
        }
    }

    private static Staff staff(
            String login, String names, String iin, String role, @Nullable String unit, @Nullable String office) {
        return new Staff(login, names.split("\\|"), iin, role, unit, office);
    }

    /** Rounds of the hash: as many as in production, or fewer where tests log in some thousand times. */
    public static int iterations() {
        return Integer.getInteger("sirius.password.iterations", 210_000);
    }

    /** As the server's own PBKDF2 writes it. */
    private static String hashed(String password) {
        byte[] salt = new byte[32];
        new SecureRandom().nextBytes(salt);
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, iterations(), 512))
                    .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return "PBKDF2WithHmacSHA512:" + iterations() + ":" + base64.encodeToString(salt) + ":"
                    + base64.encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no PBKDF2WithHmacSHA512", e);
        }
    }
}
