package kz.sirius.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import kz.sirius.identity.Office;
import kz.sirius.identity.OfficeHolder;
import org.jspecify.annotations.Nullable;

/** One office's place on a sheet. */
@Entity
@Table(schema = "signing", name = "slot")
class SigningSlot {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private Office office;

    @Column(name = "unit_code")
    private @Nullable String unitCode;

    private boolean signed;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected SigningSlot() {}

    @SuppressWarnings("NullAway.Init")
    SigningSlot(int ordinal, SheetPlan.Slot slot) {
        this.ordinal = ordinal;
        this.office = slot.office();
        this.unitCode = slot.unitCode();
    }

    boolean isFor(OfficeHolder official) {
        return office == official.office() && (unitCode == null ? "" : unitCode).equals(unit(official));
    }

    private static String unit(OfficeHolder official) {
        String unit = official.unitCode();
        return unit == null ? "" : unit;
    }

    void sign() {
        signed = true;
    }

    boolean isSigned() {
        return signed;
    }

    long id() {
        return id;
    }

    int ordinal() {
        return ordinal;
    }
}
