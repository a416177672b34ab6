package kz.sirius.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import kz.sirius.identity.Office;
import kz.sirius.identity.OfficeHolder;
import kz.sirius.identity.Offices;
import kz.sirius.records.AcademicRecord;
import kz.sirius.registry.DocumentNumber;
import kz.sirius.requests.FrozenRequest;
import kz.sirius.requests.SigningPolicy;
import kz.sirius.signing.Certificates;
import kz.sirius.signing.SheetPlan;

/** Says by the frozen policy which offices have to sign, and who holds them today (A1, R20, R21). */
@ApplicationScoped
class SheetPlans {

    @Inject
    Offices offices;

    @Inject
    Certificates certificates;

    @Inject
    Clock clock;

    /**
     * The head of the registrar's office and the one office of the learner's unit: any one of them, or both and the further
     * offices that the rule names.
     */
    SheetPlan plan(FrozenRequest frozen, AcademicRecord record, DocumentNumber number) {
        AcademicRecord.Holder learner = record.learner();
        Office ofUnit = record.unit().kind() == AcademicRecord.UnitKind.SCHOOL ? Office.DEAN : Office.DIVISION_HEAD;
        List<SheetPlan.Slot> slots = new ArrayList<>(List.of(
                new SheetPlan.Slot(Office.REGISTRAR_HEAD, null),
                new SheetPlan.Slot(ofUnit, record.unit().code())));
        frozen.rule().further().forEach(office -> slots.add(new SheetPlan.Slot(office, null)));
        return new SheetPlan(
                frozen.id(),
                number.text(),
                frozen.kind().name(),
                PersonLine.full(learner.surname(), learner.givenName(), learner.patronymic()),
                frozen.rule().policy() == SigningPolicy.ANY_ONE ? SheetPlan.Mode.ANY : SheetPlan.Mode.ALL,
                slots);
    }

    /**
     * For whom the pages are made: for the holder of each office where everybody signs; where any one may, for the one who
     * most likely does, the holder of the office of the learner's unit, or for nobody when no holder has a key at present.
     * Whoever else opens them has them made for himself.
     *
     * @throws Refusal ISS-02 when an office that has to sign is vacant, or all are of which any one may sign
     */
    List<OfficeHolder> signers(SheetPlan plan) {
        List<OfficeHolder> holders = new ArrayList<>();
        for (SheetPlan.Slot slot : plan.slots()) {
            offices.holders(slot.office(), slot.unitCode(), Time.today(clock)).stream()
                    .findFirst()
                    .ifPresent(holders::add);
        }
        boolean any = plan.mode() == SheetPlan.Mode.ANY;
        if (holders.isEmpty() || !any && holders.size() < plan.slots().size()) {
            throw new Refusal(IssuingRefusal.OFFICE_VACANT);
        }
        return any ? likely(holders) : holders;
    }

    private List<OfficeHolder> likely(List<OfficeHolder> holders) {
        return holders.stream()
                .filter(holder -> certificates.validity(holder.keyAlias()).isPresent())
                .min(Comparator.comparing(holder -> holder.unitCode() == null))
                .stream()
                .toList();
    }
}
