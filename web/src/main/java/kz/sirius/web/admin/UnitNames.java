package kz.sirius.web.admin;

import java.io.Serializable;
import java.util.List;
import kz.sirius.common.Words;
import kz.sirius.records.AcademicRecord;
import org.jspecify.annotations.Nullable;

/** The units of the university for choices and names. */
record UnitNames(List<AcademicRecord.Unit> units) implements Serializable {

    static final UnitNames NONE = new UnitNames(List.of());

    UnitNames {
        units = List.copyOf(units);
    }

    /** The name of a unit; its code when no import brought it; nothing for no unit. */
    @Nullable
    Words named(@Nullable String code) {
        if (code == null || code.isEmpty()) {
            return null;
        }
        return units.stream()
                .filter(unit -> unit.code().equals(code))
                .map(AcademicRecord.Unit::name)
                .findFirst()
                .orElseGet(() -> new Words(code, code, code));
    }
}
