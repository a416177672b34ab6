package kz.sirius.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import kz.sirius.common.Page;

/** Finds accounts of staff in the database, a page at a time. */
@ApplicationScoped
class StaffRoll {

    private static final int MOST_WORDS = 6;

    @Inject
    EntityManager em;

    /** By the Kazakh alphabet. */
    @SuppressWarnings("unchecked")
    Page<Account> search(StaffFilter filter, int page, int size) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        Object total =
                bound(em.createNativeQuery("select count(*)" + where), values).getSingleResult();
        String order = " order by a.surname collate \"kk-x-icu\", a.given_name collate \"kk-x-icu\", a.login";
        List<Account> found = bound(em.createNativeQuery("select a.*" + where + order, Account.class), values)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
        return new Page<>(found, ((Number) total).longValue(), page, size);
    }

    private static String where(StaffFilter filter, List<Object> values) {
        StringBuilder where = new StringBuilder(" from identity.account a where a.student_no is null");
        for (String word : words(filter.text())) {
            values.add('%' + word + '%');
            where.append(" and identity.fold(concat_ws(' ', a.login, a.surname, a.given_name, a.patronymic,")
                    .append(" a.surname_latin, a.given_name_latin)) like identity.fold(?" + values.size())
                    .append(") escape '!'");
        }
        if (filter.blocked() != null) {
            values.add(filter.blocked());
            where.append(" and a.blocked = ?" + values.size());
        }
        where.append(granted("role", filter.role(), values));
        where.append(granted("unit_code", filter.unitCode(), values));
        return where.toString();
    }

    private static String granted(String column, String value, List<Object> values) {
        if (value.isEmpty()) {
            return "";
        }
        values.add(value);
        return " and exists (select 1 from identity.role_grant g where g.account_id = a.id and g." + column + " = ?"
                + values.size() + ")";
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+")).stream()
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> word.replace("!", "!!").replace("%", "!%").replace("_", "!_"))
                .toList();
    }

    private static Query bound(Query query, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
