package kz.sirius.it.input;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.sirius.it.api.Call;
import kz.sirius.it.pages.Form;
import kz.sirius.it.pages.Shown;
import kz.sirius.it.pages.Visit;

/** Looks for naughty strings in every list that can be searched, and asks for documents by them. */
@Dependent
public class Searches {

    private static final Map<String, String> PAGES = Map.of(
            "/public/verify.xhtml", "",
            "/admin/accounts.xhtml", "admin",
            "/admin/audit.xhtml", "auditor",
            "/deanery/learners.xhtml", "deanery.sgm",
            "/registrar/behalf.xhtml", "registrar",
            "/registrar/register.xhtml", "registrar",
            "/registrar/corrections.xhtml", "registrar",
            "/registrar/queue.xhtml", "registrar");
    private static final int APART = 37;

    private final List<String> strings = Naughty.all();
    private final List<String> wrong = new ArrayList<>();
    private int sent;

    /** Every how-many-th string through each search; tells what was wrong. */
    List<String> sweep(int step) {
        int from = 0;
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            Visit visit = page.getValue().isEmpty() ? Visit.nobody() : Visit.as(page.getValue());
            for (Form form : visit.get(page.getKey()).forms()) {
                if (form.method().equals("get") && !form.texts().isEmpty()) {
                    for (int i = from++ % step; i < strings.size(); i += step) {
                        look(visit, form, i);
                    }
                }
            }
        }
        System.out.println("Naughty strings in searches: " + sent + " in " + from + " forms");
        return wrong;
    }

    private void look(Visit visit, Form form, int number) {
        Form filled = form;
        for (int field = 0; field < form.texts().size(); field++) {
            filled = filled.with(form.texts().get(field), strings.get((number + field * APART) % strings.size()));
            sent++;
        }
        Map<String, String> typed = filled.values();
        String query = typed.entrySet().stream()
                .map(value -> value.getKey() + "=" + Visit.encoded(value.getValue()))
                .collect(Collectors.joining("&"));
        Shown answer = visit.get(form.action() + "?" + query);
        if (answer.status() == 302) {
            answer = visit.get(answer.location().replace(Call.address(), ""));
        }
        for (String name : form.texts()) {
            String text = typed.get(name);
            String trouble = Naughty.trouble(text, answer.status(), answer.text());
            if (!trouble.isEmpty()) {
                wrong.add(form.action() + " " + name + " " + Naughty.told(text) + ": " + trouble);
            }
        }
        boolean nothing = typed.values().stream().anyMatch(text -> text.indexOf(0) >= 0);
        if (answer.status() != (nothing ? 404 : 200) && !form.action().equals("/v")) {
            wrong.add(form.action() + " " + Naughty.told(typed.toString()) + ": status " + answer.status());
        }
    }
}
