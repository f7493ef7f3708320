package samskap.api.http;

import java.util.List;

/**
 * What a part of the house can be asked for. Each contributes this as a Spring bean: it is then answered, described and
 * held to the same rules as all others. Comparisons will come in this way.
 */
public interface Endpoints {

    /** In the order in which the reference tells them. */
    List<Endpoint> endpoints();
}
