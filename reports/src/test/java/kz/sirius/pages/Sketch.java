package kz.sirius.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.jspecify.annotations.Nullable;

/** Small reports for tests, with page, fonts and styles of the documents' templates. */
public final class Sketch {

    private static final String START = """
            <jasperReport name="sketch" language="java" pageWidth="595" pageHeight="842" columnWidth="485" \
            leftMargin="68" rightMargin="42" topMargin="36" bottomMargin="24" whenNoDataType="AllSectionsNoDetail">
            <property name="net.sf.jasperreports.text.save.line.breaks" value="true"/>
            """;

    private Sketch() {}

    /**
     * The bands of the detail, filled once for each record. Parameters and fields are declared as what their values are; a
     * value that is null everywhere is a String.
     */
    public static JasperPrint filled(String bands, Map<String, ?> parameters, List<? extends Map<String, ?>> records) {
        return filled("", bands, parameters, records);
    }

    /** With further declarations and sections: fields, variables, groups, page header and footer, background. */
    public static JasperPrint filled(
            String declarations, String bands, Map<String, ?> parameters, List<? extends Map<String, ?>> records) {
        Map<String, Class<?>> fields = new TreeMap<>();
        records.forEach(fieldsOf -> classes(fieldsOf, fields));
        String source = START
                + styles()
                + declared("parameter", classes(parameters, new TreeMap<>()), declarations)
                + declared("field", fields, declarations)
                + declarations
                + "<detail>" + bands + "</detail></jasperReport>";
        try {
            JasperReport report = JasperCompileManager.compileReport(
                    new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)));
            List<Map<String, ?>> rows = List.copyOf(records);
            return JasperFillManager.fillReport(report, new TreeMap<>(parameters), new JRMapCollectionDataSource(rows));
        } catch (JRException e) {
            throw new IllegalArgumentException(source, e);
        }
    }

    private static Map<String, Class<?>> classes(Map<String, ?> values, Map<String, Class<?>> classes) {
        values.forEach((name, value) -> {
            if (!name.startsWith("REPORT_")) {
                Class<?> known = classes.getOrDefault(name, String.class);
                classes.put(name, value == null ? known : declarable(value));
            }
        });
        return classes;
    }

    /** A class that a compiled report can name. */
    private static Class<?> declarable(@Nullable Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean
                ? value.getClass()
                : Object.class;
    }

    /** What the caller declares is left to him. */
    private static String declared(String kind, Map<String, Class<?>> classes, String declarations) {
        StringBuilder declared = new StringBuilder();
        classes.forEach((name, type) -> {
            String start = "<" + kind + " name=\"" + name + "\"";
            if (!declarations.contains(start)) {
                declared.append(start)
                        .append(" class=\"")
                        .append(type.getName())
                        .append("\"/>\n");
            }
        });
        return declared.toString();
    }

    private static String styles() {
        String name = "/kz/sirius/reports/parts/styles.xml";
        try (InputStream in = Objects.requireNonNull(Sketch.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
