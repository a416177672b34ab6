package kz.sirius.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what a method of the interface answers when all is well; held against {@code openapi.json} by a test. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Gives {

    /** Status. */
    int status() default 200;

    /** The body; {@code void} for none, {@code byte[]} for a file. */
    Class<?> value() default void.class;

    /** Whether it is a list of that, a page at a time. */
    boolean page() default false;
}
