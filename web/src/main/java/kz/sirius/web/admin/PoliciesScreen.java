package kz.sirius.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.sirius.identity.Office;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.Learners;
import kz.sirius.requests.PolicyCase;
import kz.sirius.requests.PolicyRow;
import kz.sirius.requests.SetSigningPolicy;
import kz.sirius.requests.SigningPolicies;
import kz.sirius.requests.SigningPolicy;
import kz.sirius.web.faces.PageFrame;
import kz.sirius.web.faces.Show;

/** Who has to sign which kind of document, for all units and for single ones. */
@Named
@ViewScoped
public class PoliciesScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SigningPolicies signingPolicies;

    @Inject
    SetSigningPolicy setPolicy;

    @Inject
    Learners learners;

    @Inject
    PageFrame page;

    @Inject
    Show show;

    private UnitNames names = UnitNames.NONE;
    private ArrayList<PolicyLine> lines = new ArrayList<>();

    /** Reads the policies in force. */
    public void load() {
        List<PolicyRow> inForce = signingPolicies.inForce();
        names = new UnitNames(learners.units());
        lines = new ArrayList<>();
        lines.add(new PolicyLine("", inForce));
        for (AcademicRecord.Unit unit : names.units()) {
            lines.add(new PolicyLine(unit.code(), inForce));
        }
    }

    /** Sets what was changed. */
    public void save() {
        List<PolicyRow> inForce = signingPolicies.inForce();
        int changed = 0;
        for (PolicyLine line : lines) {
            PolicyLine before = new PolicyLine(line.getUnitCode(), inForce);
            for (PolicyCase forWhat : PolicyCase.values()) {
                String wanted = line.chosen(forWhat);
                if (!wanted.equals(before.chosen(forWhat))) {
                    set(forWhat, line.getUnitCode(), wanted);
                    changed++;
                }
            }
        }
        page.done(changed == 0 ? "admin.policies.same" : "admin.policies.saved");
        load();
    }

    private void set(PolicyCase forWhat, String unitCode, String wanted) {
        if (wanted.equals(PolicyLine.ALL_AND_HEAD)) {
            setPolicy.set(forWhat, unitCode, SigningPolicy.ALL, Office.INSTITUTION_HEAD);
        } else {
            setPolicy.set(forWhat, unitCode, wanted.isEmpty() ? null : SigningPolicy.valueOf(wanted));
        }
    }

    /** The name of a unit; "all units" for none. */
    public String unitName(String code) {
        return code.isEmpty() ? show.label("admin.policies.all") : show.words(names.named(code));
    }

    public List<PolicyLine> getLines() {
        return lines;
    }

    public List<String> getCases() {
        return Arrays.stream(PolicyCase.values()).map(Enum::name).toList();
    }

    public List<String> getPolicies() {
        return Stream.concat(Arrays.stream(SigningPolicy.values()).map(Enum::name), Stream.of(PolicyLine.ALL_AND_HEAD))
                .toList();
    }
}
