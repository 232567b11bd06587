package io.github.danakit.generator.lint;

import io.github.danakit.generator.description.Code;
import io.github.danakit.generator.description.Description;
import io.github.danakit.generator.description.Field;
import io.github.danakit.generator.description.FieldType;
import io.github.danakit.generator.description.Operation;
import io.github.danakit.generator.description.Page;
import io.github.danakit.generator.description.Parameter;
import io.github.danakit.generator.description.Place;
import io.github.danakit.generator.description.SchemaType;
import io.github.danakit.generator.description.TokenRule;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What generation must be able to rely on; checked before anything is written. */
public final class DescriptionChecks {
    /** What can have happened to the money. */
    public static final List<String> OUTCOMES = List.of("SUCCESS", "PENDING", "FAILED", "UNKNOWN");
    /** What a caller can do next. */
    public static final List<String> ACTIONS = List.of(
            "PROCEED",
            "AWAIT_RESULT",
            "QUERY_STATUS",
            "RETRY_SAME_REQUEST",
            "RENEW_TOKEN",
            "FIX_REQUEST",
            "NEW_TRANSACTION",
            "MARK_FAILED",
            "CONTACT_DANA");

    private final Description description;
    private final Problems problems;
    private final Function<Place, String> location;
    private final Set<String> names = new HashSet<>();

    /** Checks {@code description} and reports to {@code problems}; {@code location} puts a place into words. */
    public DescriptionChecks(Description description, Problems problems, Function<Place, String> location) {
        this.description = description;
        this.problems = problems;
        this.location = location;
    }

    /** Runs all checks. */
    public void run() {
        description.operations().forEach(this::operation);
        description.pages().forEach(this::page);
        description.schemas().values().forEach(this::schema);
    }

    private void page(Page page) {
        Place place = page.operation().place();
        refers(page.operation().product(), page.answer(), place.below("responses"));
        List<String> names =
                page.parameters().stream().map(p -> p.field().name()).toList();
        for (Parameter parameter : page.parameters()) {
            Place at = place.below("parameters", parameter.field().name());
            field(page.operation().product(), parameter.field().type(), at);
            Parameter.Signs signs = parameter.signs();
            if (signs != null
                    && (!names.contains(signs.parameter()) || signs.algorithm().isEmpty())) {
                add(
                        "DANA-SPEC-015",
                        parameter.field().name() + " is the signature of no parameter of this page",
                        at,
                        "Give x-dana-signs a parameter, one of " + String.join(", ", names) + ", and an algorithm.");
            }
        }
        page.servers().keySet().stream()
                .filter(server -> !description.environments().containsKey(server))
                .forEach(server -> add(
                        "DANA-SPEC-016",
                        "the page has a server '" + server + "' of no environment",
                        place.below("servers"),
                        "Describe it as one of "
                                + String.join(", ", description.environments().keySet()) + "."));
    }

    private void operation(Operation operation) {
        Place place = operation.place();
        if (operation.operationId().isEmpty() || operation.id().isEmpty()) {
            add("DANA-SPEC-007", "an operation has no operationId or no x-dana-id", place, "Add both.");
        }
        if (!operation.kind().equals("api") && !operation.kind().equals("spi")) {
            add("DANA-SPEC-008", "x-dana-kind is '" + operation.kind() + "'", place, "Make it api or spi.");
        }
        if (!names.add(operation.product() + "/" + operation.operationId())) {
            add("DANA-SPEC-009", "the operationId " + operation.operationId() + " is used twice", place, "Rename one.");
        }
        if (!operation.signing().isEmpty() && !description.signings().containsKey(operation.signing())) {
            add(
                    "DANA-SPEC-010",
                    "the security scheme " + operation.signing() + " is not defined",
                    place,
                    "Use one of " + String.join(", ", description.signings().keySet()) + ".");
        }
        refers(operation.product(), operation.request(), place.below("requestBody"));
        refers(operation.product(), operation.answer(), place.below("responses"));
        operation.codes().forEach(code -> code(operation, code));
        token(operation, operation.token(), place.below("x-dana-token"));
        Place echoes = place.below("x-dana-echoes");
        members(operation, operation.answer(), operation.echoes().keySet(), echoes);
        members(operation, operation.request(), operation.echoes().values(), echoes);
        new ResolveChecks(
                        description,
                        (what, remedy) -> add("DANA-SPEC-040", what, place.below("x-dana-resolve"), remedy))
                .check(operation);
        operation.transactionStates().forEach(state -> {
            Place at = place.below("x-dana-transaction-status");
            oneOf("outcome", "status " + state.value(), state.outcome(), OUTCOMES, at);
            oneOf("action", "status " + state.value(), state.action(), ACTIONS, at);
        });
    }

    private void token(Operation operation, @Nullable TokenRule token, Place place) {
        if (token != null) {
            members(operation, operation.request(), token.apply().keySet(), place.below("apply"));
            members(operation, operation.request(), token.refresh().keySet(), place.below("refresh"));
            members(operation, operation.answer(), token.answer().values(), place.below("answer"));
        }
    }

    private void members(Operation operation, @Nullable String schema, Collection<String> members, Place place) {
        SchemaType type = schema == null
                ? null
                : description.schema(operation.product(), schema).orElse(null);
        List<String> known = type instanceof SchemaType.ObjectType object
                ? object.fields().stream().map(Field::name).toList()
                : List.of();
        members.stream()
                .filter(member -> !known.contains(member.replaceFirst("\\..*", "")))
                .forEach(member -> add(
                        "DANA-SPEC-030",
                        "there is no member " + member,
                        place,
                        "Use one of " + String.join(", ", known) + "."));
    }

    private void code(Operation operation, Code code) {
        Place place = operation.place().below("responses", String.valueOf(code.http()), "x-dana-codes", code.code());
        given("outcome", code, code.outcome(), OUTCOMES, place);
        given("action", code, code.action(), ACTIONS, place);
    }

    private void given(String axis, Code code, @Nullable String value, List<String> allowed, Place place) {
        if (value != null) {
            oneOf(axis, "code " + code.code(), value, allowed, place);
        } else if (!code.absent().contains(axis)) {
            add(
                    "DANA-SPEC-012",
                    "code " + code.code() + " has no " + axis,
                    place,
                    "Add one of " + String.join(", ", allowed) + ", or record with absent: [" + axis
                            + "] that no source gives one.");
        }
    }

    private void oneOf(String axis, String what, String value, List<String> allowed, Place place) {
        if (!allowed.contains(value)) {
            add(
                    "DANA-SPEC-011",
                    what + " has the " + axis + " '" + value + "'",
                    place,
                    "Use one of " + String.join(", ", allowed) + ".");
        }
    }

    private void schema(SchemaType schema) {
        if (schema instanceof SchemaType.ObjectType object) {
            for (Field field : object.fields()) {
                Place place =
                        new Place("", List.of("components", "schemas", schema.name(), "properties", field.name()));
                field(schema.product(), field.type(), place);
            }
        }
    }

    private void field(String product, FieldType type, Place place) {
        if (type instanceof FieldType.Ref ref) {
            refers(product, ref.schema(), place);
        } else if (type instanceof FieldType.ListOf list) {
            field(product, list.element(), place);
        }
    }

    private void refers(String product, @Nullable String schema, Place place) {
        if (schema != null && description.schema(product, schema).isEmpty()) {
            add("DANA-SPEC-006", "there is no schema " + schema, place, "Correct the $ref or add the schema.");
        }
    }

    private void add(String tag, String what, Place place, String remedy) {
        problems.add(tag, what, location.apply(place), remedy);
    }
}
