package samskap.api.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a field of a request or an answer means: the reference tells it, and what comes in is held to it. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Means {

    String value();

    /** The constants whose codes may stand there; each of them when it is a list. */
    Class<? extends Enum<?>> oneOf() default Anything.class;

    /** Codes of those that may not. */
    String[] except() default {};

    /** How many characters or elements there may be at most, 0 for as many as there are. */
    int most() default 0;

    /** Stands for no choice. */
    enum Anything {}
}
