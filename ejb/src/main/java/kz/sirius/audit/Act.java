package kz.sirius.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Under which name the trail keeps an act that was refused or failed. Without it the name is that of the capability and
 * the verb: {@code identity.give-login}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Act {

    /** Capability and verb: {@code requests.approved}. */
    String value();

    /**
     * Of which kind the thing is whose key is the verb's first argument: {@code request} makes {@code request:1040}. Empty
     * where that argument is no key, and where it may be personal or secret.
     */
    String object() default "";
}
