package samskap.api.http;

/** Does what is asked. */
@FunctionalInterface
public interface Handler {

    /** @throws samskap.shared.Refusal as use cases do; it becomes a problem in the caller's language */
    Reply answer(Call call);
}
