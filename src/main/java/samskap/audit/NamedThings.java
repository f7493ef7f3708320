package samskap.audit;

import java.util.Collection;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import samskap.shared.Language;

/** Names things by reading them; what is read beside those that are asked for is left out. */
public abstract class NamedThings<T> implements ThingNames {

    private final Thing.Kind kind;
    private final Function<Collection<Long>, Collection<T>> reader;
    private final ToLongFunction<T> number;
    private final BiFunction<T, Language, Name> name;

    /**
     * @param reader of those with these numbers that a colleague may know by name; of all, where there are few
     * @param number of a thing
     */
    protected NamedThings(
            Thing.Kind kind,
            Function<Collection<Long>, Collection<T>> reader,
            ToLongFunction<T> number,
            BiFunction<T, Language, Name> name) {
        this.kind = kind;
        this.reader = reader;
        this.number = number;
        this.name = name;
    }

    @Override
    public final Thing.Kind kind() {
        return kind;
    }

    @Override
    public final Map<Long, Name> of(Collection<Long> ids, Language language) {
        return reader.apply(ids).stream()
                .filter(thing -> ids.contains(number.applyAsLong(thing)))
                .collect(Collectors.toMap(number::applyAsLong, thing -> name.apply(thing, language)));
    }
}
