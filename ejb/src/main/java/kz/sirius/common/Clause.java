package kz.sirius.common;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the clauses of SOP-2/21 (T1…T10, P1…P3) or requirements (R1…R48) that a type or method carries out. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Clause {

    /** Clause numbers, for example {@code "T7"}. */
    String[] value();
}
