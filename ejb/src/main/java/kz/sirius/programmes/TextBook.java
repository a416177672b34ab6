package kz.sirius.programmes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was written of programmes, in the database. */
@ApplicationScoped
class TextBook {

    @Inject
    EntityManager em;

    /** Lets the changes of a programme pass one after the other. */
    void oneAtATime(String programmeCode) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "programmes.text:" + programmeCode)
                .getSingleResult();
    }

    void add(WrittenText text) {
        em.persist(text);
        em.flush();
    }

    /** Everything written of an item of a programme, the oldest first. */
    List<WrittenText> of(String programmeCode, SupplementItem item) {
        return em.createQuery(
                        "select t from WrittenText t where t.programmeCode = :code and t.item = :item order by t.id",
                        WrittenText.class)
                .setParameter("code", programmeCode)
                .setParameter("item", item)
                .getResultList();
    }

    /** Everything written of a programme, the newest first. */
    List<WrittenText> history(String programmeCode) {
        return em.createQuery(
                        "select t from WrittenText t where t.programmeCode = :code order by t.id desc",
                        WrittenText.class)
                .setParameter("code", programmeCode)
                .getResultList();
    }

    /** What a programme says on a day. */
    Map<SupplementItem, ProgrammeText> inForce(String programmeCode, LocalDate on) {
        Map<SupplementItem, ProgrammeText> last = new EnumMap<>(SupplementItem.class);
        em.createQuery("""
                        select t from WrittenText t where t.programmeCode = :code and t.validFrom <= :on
                        order by t.validFrom, t.id""", WrittenText.class)
                .setParameter("code", programmeCode)
                .setParameter("on", on)
                .getResultList()
                .forEach(text -> last.put(text.item(), text.text()));
        return last;
    }

    /** What each programme says on a day; those of which nothing was written are not in it. */
    Map<String, Map<SupplementItem, ProgrammeText>> inForce(LocalDate on) {
        Map<String, Map<SupplementItem, ProgrammeText>> last = new HashMap<>();
        em.createQuery(
                        "select t from WrittenText t where t.validFrom <= :on order by t.validFrom, t.id",
                        WrittenText.class)
                .setParameter("on", on)
                .getResultList()
                .forEach(text -> last.computeIfAbsent(text.programmeCode(), any -> new EnumMap<>(SupplementItem.class))
                        .put(text.item(), text.text()));
        return last;
    }
}
