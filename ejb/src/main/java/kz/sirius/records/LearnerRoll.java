package kz.sirius.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.sirius.common.Page;
import kz.sirius.identity.LoginState;
import org.jspecify.annotations.Nullable;

/** Finds learners in the database, a page at a time; asks identity by its function how far each one's login is. */
@ApplicationScoped
class LearnerRoll {

    private static final int MOST_WORDS = 6;
    private static final String FROM = " from Learner l join l.programme p join p.unit u where 1 = 1";
    private static final String FETCH = " from Learner l join fetch l.programme p join fetch p.unit u where 1 = 1";
    private static final String LOGIN = "function('identity.login_state', l.studentNo, :now)";
    private static final String LIKE =
            " and l.folded like concat('%%', function('records.fold', :word%d), '%%') escape '!'";

    @Inject
    EntityManager em;

    /** In the order of the Kazakh alphabet; only those of these units, null for all. */
    Page<LearnerRow> search(LearnerFilter filter, @Nullable Collection<String> units, Instant now, int page, int size) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, units, values);
        if (filter.login() != null) {
            values.put("now", now);
        }
        Object total =
                bound(em.createQuery("select count(l)" + FROM + where), values).getSingleResult();
        values.put("now", now);
        String ordered =
                "select l, " + LOGIN + FETCH + where + " order by l.surname, l.givenName, l.patronymic, l.studentNo";
        List<?> found = bound(em.createQuery(ordered), values)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
        return new Page<>(found.stream().map(LearnerRoll::row).toList(), ((Number) total).longValue(), page, size);
    }

    private static String where(LearnerFilter filter, @Nullable Collection<String> units, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        List<String> words = words(filter.text());
        for (int i = 0; i < words.size(); i++) {
            where.append(LIKE.formatted(i));
            values.put("word" + i, words.get(i));
        }
        if (units != null) {
            where.append(" and u.code in :units");
            values.put("units", units);
        }
        if (!filter.unitCode().isEmpty()) {
            where.append(" and u.code = :unit");
            values.put("unit", filter.unitCode());
        }
        study(filter, where, values);
        LoginState login = filter.login();
        if (login != null) {
            where.append(" and " + LOGIN + " = :login");
            values.put("login", login.name());
        }
        return where.toString();
    }

    private static void study(LearnerFilter filter, StringBuilder where, Map<String, Object> values) {
        if (!filter.programmeCode().isEmpty()) {
            where.append(" and p.code = :programme");
            values.put("programme", filter.programmeCode());
        }
        if (!filter.group().isBlank()) {
            where.append(" and function('records.fold', l.group) = function('records.fold', :group)");
            values.put("group", filter.group().strip());
        }
        if (filter.yearOfStudy() != null) {
            where.append(" and l.yearOfStudy = :year");
            values.put("year", filter.yearOfStudy());
        }
    }

    /** The groups of these units, null for all; by name, at most so many. */
    List<String> groups(@Nullable Collection<String> units, int most) {
        Map<String, Object> values = new HashMap<>();
        String ofUnits = where(LearnerFilter.of(""), units, values);
        List<?> groups = bound(
                        em.createQuery("select distinct l.group" + FROM + ofUnits
                                + " and l.group is not null order by l.group"),
                        values)
                .setMaxResults(most)
                .getResultList();
        return groups.stream().map(String::valueOf).toList();
    }

    /** The years of study of the learners of these units, null for all; from the first. */
    List<Integer> years(@Nullable Collection<String> units) {
        Map<String, Object> values = new HashMap<>();
        String ofUnits = where(LearnerFilter.of(""), units, values);
        List<?> years = bound(
                        em.createQuery("select distinct l.yearOfStudy" + FROM + ofUnits + " order by l.yearOfStudy"),
                        values)
                .getResultList();
        return years.stream().map(Integer.class::cast).toList();
    }

    private static LearnerRow row(Object found) {
        Object[] columns = (Object[]) found;
        return ((Learner) columns[0]).row(LoginState.valueOf((String) columns[1]));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> word.replace("!", "!!").replace("%", "!%").replace("_", "!_"))
                .toList();
    }

    private static Query bound(Query query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
