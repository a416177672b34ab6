package kz.sirius.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** For whom the document is: as the record named him when he asked. The folded name is for searching. */
@Embeddable
class Applicant {

    @Column(name = "student_no")
    private String studentNo;

    private String holder;

    @Column(name = "holder_folded")
    private String folded;

    @Column(name = "unit_code")
    private String unitCode;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Applicant() {}

    Applicant(String studentNo, String holder, String unitCode) {
        this.studentNo = studentNo;
        this.holder = holder;
        this.folded = Folding.of(holder);
        this.unitCode = unitCode;
    }

    String studentNo() {
        return studentNo;
    }

    String holder() {
        return holder;
    }

    String unitCode() {
        return unitCode;
    }
}
