package kz.sirius.web.admin;

import java.io.Serializable;
import kz.sirius.requests.Rung;

/** A step of the escalation ladder while it is chosen. */
public class LadderLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private String who;
    private String how;
    private String side;
    private int amount;
    private String unit;

    LadderLine(Rung rung) {
        who = rung.who().name();
        how = rung.how().name();
        side = rung.side().name();
        amount = rung.amount();
        unit = rung.unit().name();
    }

    /** What was chosen; refuses REQ-61. */
    Rung rung() {
        return new Rung(
                Rung.Who.valueOf(who), Rung.How.valueOf(how), Rung.Side.valueOf(side), amount, Rung.Unit.valueOf(unit));
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public String getSide() {
        return side;
    }

    public void setSide(String side) {
        this.side = side;
    }

    public int getAmount() {
        return amount;
    }

    public void setAmount(int amount) {
        this.amount = amount;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
