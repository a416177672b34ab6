package kz.sirius.it.input;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kz.sirius.common.Blank;
import kz.sirius.it.pages.Form;
import kz.sirius.it.pages.Shown;
import kz.sirius.it.pages.Visit;
import org.xml.sax.SAXException;

/** Puts naughty strings into all fields of a form at once, each time others, and presses its button. */
@Dependent
public class NaughtyFields {

    /** How far apart the strings are that stand in two fields of one form. */
    private static final int APART = 37;

    @Inject
    FormCases cases;

    private final List<String> strings = Naughty.all();
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> fields = new TreeSet<>();
    private int sent;

    /** Every how-many-th string through each form, each form beginning at another; tells what was wrong. */
    List<String> sweep(int step) {
        List<FormCase> all = cases.all();
        for (int i = 0; i < all.size(); i++) {
            through(all.get(i), step, i);
        }
        System.out.println("Naughty strings in forms: " + sent + " in " + fields.size() + " fields");
        return wrong;
    }

    /** The fields that were filled, as {@code form:field}. */
    Set<String> fields() {
        return fields;
    }

    private void through(FormCase one, int step, int from) {
        Visit visit = one.login().isEmpty() ? Visit.nobody() : Visit.as(one.login());
        Form form = null;
        for (int i = from % step; i < strings.size(); i += step) {
            form = form == null ? fresh(visit, one) : form;
            if (form == null) {
                return;
            }
            Form filled = filled(form, one, i);
            boolean scripted = i / step % 2 == 1;
            Shown answer =
                    scripted ? visit.ajax(filled.scripted(one.button())) : visit.post(filled.pressed(one.button()));
            look(one, filled, answer, scripted);
            form = again(answer, one);
        }
    }

    private Form fresh(Visit visit, FormCase one) {
        Shown page = visit.get(one.page().get());
        Form found = on(page, one);
        if (found == null) {
            wrong.add("no form " + one.form() + " on " + page);
        }
        return found;
    }

    private static Form on(Shown page, FormCase one) {
        return page.forms().stream()
                .filter(form -> form.id().equals(one.form()))
                .findFirst()
                .orElse(null);
    }

    /** The form as the answer shows it, with its new state; null when it has to be opened anew. */
    private static Form again(Shown answer, FormCase one) {
        Form shown = answer.status() == 200 ? on(answer, one) : null;
        return shown == null || answer.state().isEmpty() ? null : shown.with("jakarta.faces.ViewState", answer.state());
    }

    private Form filled(Form form, FormCase one, int number) {
        Form filled = form;
        for (Map.Entry<String, String> given : one.given().entrySet()) {
            filled = filled.with(given.getKey(), given.getValue());
        }
        for (int field = 0; field < form.texts().size(); field++) {
            String name = form.texts().get(field);
            fields.add(name);
            filled = filled.with(name, strings.get((number + field * APART) % strings.size()));
            sent++;
        }
        return filled;
    }

    private void look(FormCase one, Form filled, Shown answer, boolean scripted) {
        Map<String, String> typed = new LinkedHashMap<>();
        filled.texts().forEach(name -> typed.put(name, filled.values().get(name)));
        typed.forEach((name, text) -> {
            String trouble = Naughty.trouble(text, answer.status(), answer.text());
            if (!trouble.isEmpty()) {
                wrong.add(one.button() + " " + name + " " + Naughty.told(text) + ": " + trouble);
            }
        });
        if (scripted && answer.status() == 200 && !isXml(answer)) {
            wrong.add(one.button() + " " + Naughty.told(typed.toString()) + ": no script can read the answer "
                    + Naughty.told(answer.text()));
        }
        Form shown = answer.status() == 200 && answer.text().contains("s-error") ? on(answer, one) : null;
        if (shown != null) {
            typed.forEach((name, text) -> kept(one, shown, name, text));
        }
    }

    /** What was typed stands in its field again, unless it is a secret or nothing at all. */
    private void kept(FormCase one, Form shown, String name, String text) {
        String value = shown.values().getOrDefault(name, "");
        boolean secret = name.matches(".*(assword|current|chosen|again)");
        // HTML drops the line end with which a text area begins; the verbs strip it anyway.
        boolean same = value.equals(text) || value.equals(text.replaceFirst("^\r?\n", ""));
        if (!secret && !Naughty.isUnfit(text) && !Blank.is(text) && !same) {
            wrong.add(one.button() + " " + name + " " + Naughty.told(text) + ": became " + Naughty.told(value));
        }
    }

    private static boolean isXml(Shown answer) {
        try {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(answer.bytes()));
            return true;
        } catch (SAXException e) {
            return false;
        } catch (IOException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }
}
