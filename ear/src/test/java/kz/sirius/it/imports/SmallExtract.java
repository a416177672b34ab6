package kz.sirius.it.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.sirius.it.Sql;

/** A university of one learner beside the sample one; tests bend it and take it away again. */
final class SmallExtract {

    private static final String LEARNERS =
            "student_no,iin,surname,given_name,patronymic,surname_latin,given_name_latin,"
                    + "birth_date,citizenship,programme_code,study_group,admission_year,study_form,language,year_of_study,"
                    + "status,graduation_date,diploma_series,diploma_no,attestation,with_distinction,email\n";

    private final Map<String, String> files = new LinkedHashMap<>();

    SmallExtract() {
        files.put("units", "code,kind,name_kk,name_ru,name_en\nZZU,SCHOOL,Мектеп,Школа,School\n");
        files.put("programmes", """
                code,unit_code,level,name_kk,name_ru,name_en,qualification_kk,qualification_ru,qualification_en,\
                isced_f,nqf_level,duration_years,ects
                ZZP,ZZU,BACHELOR,а,б,c,г,д,e,0912,6,4,240
                """);
        files.put("disciplines", """
                code,component,kind,title_kk,title_ru,title_en
                ZZD1,BASE,DISCIPLINE,а,б,c
                ZZD2,BASE,DISCIPLINE,г,д,e
                """);
        files.put("curricula", """
                programme_code,admission_year,discipline_code,term_no,ects,kz_credits
                ZZP,2024,ZZD1,1,5,
                ZZP,2024,ZZD2,1,5,
                """);
        files.put(
                "learners",
                LEARNERS + "ZZ1,,Қайратұлы,=Өмір,,,,2001-11-12,UZ,ZZP,,2024,FULL_TIME,kk,2,STUDYING,,,,,,\n");
        files.put("results", """
                student_no,discipline_code,academic_year,term,attempt,date,percent,mark,ects,kz_credits,topic
                ZZ1,ZZD1,2024/2025,1,1,2025-01-10,40,,5,,
                ZZ1,ZZD1,2024/2025,1,2,2025-01-20,"70,5",,5,,
                ZZ1,ZZD2,2024/2025,1,1,2025-01-12,,P,5,,
                """);
    }

    SmallExtract add(String part, String line) {
        files.merge(part, line + "\n", String::concat);
        return this;
    }

    SmallExtract replace(String part, String what, String by) {
        String before = files.get(part);
        if (!before.contains(what)) {
            throw new IllegalArgumentException(what + " is not in " + part);
        }
        files.put(part, before.replace(what, by));
        return this;
    }

    /** Only these rows of a file remain under its header. */
    SmallExtract only(String part, String... lines) {
        String header = files.get(part).lines().findFirst().orElseThrow();
        files.put(part, header + "\n" + String.join("\n", lines) + "\n");
        return this;
    }

    SmallExtract without(String part) {
        files.remove(part);
        return this;
    }

    Map<String, InputStream> parts() {
        Map<String, InputStream> parts = new LinkedHashMap<>();
        files.forEach((part, text) -> parts.put(part, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        return parts;
    }

    /** The same as a zip, with another entry beside the six files when its name is not empty. */
    Map<String, InputStream> zip(String alien) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey() + ".csv"));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            if (!alien.isEmpty()) {
                zip.putNextEntry(new ZipEntry(alien));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("extract", new ByteArrayInputStream(bytes.toByteArray()));
    }

    /** Rows of it that are in the records. */
    static int inTheRecords() {
        return Integer.parseInt(Sql.one("""
                select (select count(*) from records.unit where code like 'ZZ%')
                     + (select count(*) from records.programme where code like 'ZZ%')
                     + (select count(*) from records.discipline where code like 'ZZ%')
                     + (select count(*) from records.curriculum_line where programme_code like 'ZZ%')
                     + (select count(*) from records.learner where student_no like 'ZZ%')
                     + (select count(*) from records.result where student_no like 'ZZ%')"""));
    }

    /** Takes it out of the records, so that other tests find the sample university alone. */
    static void takeAway() {
        Sql.run("delete from records.result where student_no like 'ZZ%'");
        Sql.run("delete from records.learner where student_no like 'ZZ%'");
        Sql.run("delete from records.curriculum_line where programme_code like 'ZZ%'");
        Sql.run("delete from records.discipline where code like 'ZZ%'");
        Sql.run("delete from records.programme where code like 'ZZ%'");
        Sql.run("delete from records.unit where code like 'ZZ%'");
    }
}
