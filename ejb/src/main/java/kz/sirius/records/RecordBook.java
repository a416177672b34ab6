package kz.sirius.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the imports have brought. */
@ApplicationScoped
class RecordBook {

    /** What is only read need not be looked through for changes each time that something is written. */
    private static final String READ_ONLY = "org.hibernate.readOnly";

    @Inject
    EntityManager em;

    Optional<Learner> learner(String studentNo) {
        return em.createQuery(
                        "select l from Learner l join fetch l.programme p join fetch p.unit where l.studentNo = :no",
                        Learner.class)
                .setParameter("no", studentNo)
                .getResultStream()
                .findFirst();
    }

    List<Result> results(String studentNo) {
        return em.createQuery("select r from Result r join fetch r.discipline where r.studentNo = :no", Result.class)
                .setParameter("no", studentNo)
                .setHint(READ_ONLY, true)
                .getResultList();
    }

    /** Places of the disciplines in the curriculum of this learner, by code. */
    Map<String, AcademicRecord.CurriculumPlace> curriculum(Learner learner) {
        return em.createQuery(
                        "select c from CurriculumLine c where c.programmeCode = :programme and c.admissionYear = :year",
                        CurriculumLine.class)
                .setParameter("programme", learner.programme().code())
                .setParameter("year", learner.admissionYear())
                .setHint(READ_ONLY, true)
                .getResultStream()
                .collect(Collectors.toMap(CurriculumLine::disciplineCode, CurriculumLine::shown));
    }

    List<AcademicRecord.Unit> units() {
        return em.createQuery("select u from Unit u order by u.code", Unit.class)
                .getResultStream()
                .map(Unit::shown)
                .toList();
    }

    List<Programme> programmes() {
        return em.createQuery("select p from Programme p join fetch p.unit order by p.code", Programme.class)
                .getResultList();
    }

    Optional<Programme> programme(String code) {
        return em.createQuery("select p from Programme p join fetch p.unit where p.code = :code", Programme.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }
}
