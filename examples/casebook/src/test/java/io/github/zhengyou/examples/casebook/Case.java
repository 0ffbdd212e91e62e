package io.github.zhengyou.examples.casebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.campaign.CampaignRules;
import io.github.zhengyou.campaign.CampaignStatus;
import io.github.zhengyou.figure.FigureAudit;
import io.github.zhengyou.figure.Figures;
import io.github.zhengyou.json.Document;
import io.github.zhengyou.json.ReadResult;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.scheme.Evaluator;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case of the casebook: a campaign folder under {@code cases}, or a variant of it. Nothing of a case is Java: every
 * answer comes from the library, given the documents. What cannot be read fails the test with every problem.
 */
final class Case {

    /** Where the campaign folders are. */
    static final Path FOLDERS = Path.of("cases");

    private static final Map<String, Document<?>> DOCUMENTS = documents();
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final JsonMapper QUOTED =
            MAPPER.rebuild().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();

    private final String name;
    private final Map<String, JsonNode> trees;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Case(String name, Map<String, JsonNode> trees) {
        this.name = name;
        this.trees = trees;
        trees.forEach((document, tree) -> values.put(document, read(document, tree)));
    }

    private static Map<String, Document<?>> documents() {
        Map<String, Document<?>> documents = new LinkedHashMap<>();
        documents.put("plan", Document.PLAN);
        documents.put("scheme", Document.SCHEME);
        documents.put("organizations", Document.ORGANIZATIONS);
        documents.put("record", Document.RECORD);
        documents.put("figures", Document.FIGURES);
        return documents;
    }

    /** The case of a number of two digits, as it stands in its folder. */
    static Case of(String number) {
        Path folder = FOLDERS.resolve("case-" + number);
        Map<String, JsonNode> trees = new LinkedHashMap<>();
        for (String document : DOCUMENTS.keySet()) {
            Path file = folder.resolve(document + ".json");
            if (Files.exists(file)) {
                try {
                    trees.put(document, tree(Files.readString(file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return new Case("case " + number, trees);
    }

    /**
     * The variant after a JSON Merge Patch.
     *
     * @param place a document, such as {@code record}, or a place in it, such as {@code figures#/figures/f-11-6}: a step
     *     into an array is the id of an element or its position, and {@code -} is one more element at the end. A document
     *     that the case lacks is made
     * @param patch the patch of what stands there, in which single quotes will do; {@code null} removes it
     */
    Case with(String place, String patch) {
        int hash = place.indexOf('#');
        String document = hash < 0 ? place : place.substring(0, hash);
        Document<?> format = DOCUMENTS.get(document);
        if (format == null) {
            throw new AssertionError("'" + place + "' names none of the documents " + DOCUMENTS.keySet());
        }
        List<String> steps = hash < 0 || hash + 1 == place.length()
                ? List.of()
                : List.of(place.substring(hash + 2).split("/"));
        JsonNode before = trees.getOrDefault(document, MAPPER.createObjectNode().put("format", format.format()));
        JsonNode after = PatchAt.apply(before, steps, QUOTED.readTree(patch));
        if (after.isMissingNode() ? !trees.containsKey(document) : after.equals(trees.get(document))) {
            throw new AssertionError("the patch of " + place + " changes nothing in " + this + ": " + patch);
        }
        Map<String, JsonNode> changed = new LinkedHashMap<>(trees);
        if (after.isMissingNode()) {
            changed.remove(document);
        } else {
            changed.put(document, after);
        }
        return new Case(name + " with another " + place, changed);
    }

    /** What was promised. */
    CampaignPlan plan() {
        return value("plan", CampaignPlan.class).orElseThrow(() -> new AssertionError(this + " has no plan"));
    }

    /** How it is scored; empty where the case has none. */
    Optional<ScoringScheme> scheme() {
        return value("scheme", ScoringScheme.class);
    }

    /** Who takes part; nobody where the case does not say. */
    Organizations organizations() {
        return value("organizations", Organizations.class)
                .orElseGet(() -> Organizations.builder().build());
    }

    /** What happened; nothing where the case does not say. */
    CampaignRecord record() {
        return value("record", CampaignRecord.class)
                .orElseGet(() -> CampaignRecord.builder().build());
    }

    /** What was reported. */
    Figures figures() {
        return value("figures", Figures.class).orElseThrow(() -> new AssertionError(this + " has no figures"));
    }

    /** The audit of what was reported. */
    FigureAudit audit() {
        return FigureAudit.of(figures());
    }

    /** All of it together. */
    Campaign campaign() {
        return Campaign.builder()
                .plan(plan())
                .organizations(organizations())
                .record(record())
                .figures(value("figures", Figures.class))
                .build();
    }

    /** How it stands on a day. */
    CampaignStatus status(LocalDate asOf) {
        return campaign().status(asOf);
    }

    /** The evaluator of its scheme. */
    Evaluator evaluator() {
        return Evaluator.compile(
                scheme().orElseThrow(() -> new AssertionError(this + " has no scheme")), plan(), Extensions.none());
    }

    /** What its plan or its scheme names in vain; while there is any, no other rule is asked. */
    Findings unresolved() {
        return Findings.concat(
                CampaignRules.RESOLUTION.check(campaign()),
                scheme().map(scheme -> Evaluator.problems(scheme, plan(), Extensions.none()))
                        .orElse(Findings.none()));
    }

    /** All that the rule books find, as the runner's {@code check} does; each has its messages and an existing place. */
    Findings findings() {
        Findings unresolved = unresolved();
        Findings findings = unresolved.isEmpty()
                ? Findings.concat(
                        CampaignRules.BOOK.check(campaign()),
                        scheme().isPresent()
                                ? evaluator().check(organizations(), record().evidence())
                                : Findings.none())
                : unresolved;
        for (Finding finding : findings) {
            Statements.checkMessages(finding);
            finding.place().ifPresent(place -> {
                JsonNode node = trees.getOrDefault(place.document(), MAPPER.missingNode());
                for (String step : place.steps()) {
                    node = node.isArray() && step.matches("[0-9]{1,9}")
                            ? node.path(Integer.parseInt(step))
                            : node.path(step);
                }
                if (node.isMissingNode()) {
                    throw new AssertionError(this + " has nothing at the place of " + finding);
                }
            });
        }
        return findings;
    }

    /** The documents it has, in their fixed order. */
    List<String> present() {
        return List.copyOf(trees.keySet());
    }

    /** How the report marks it: nothing for the plain case. */
    String kind() {
        return name.contains(" with ") ? "in a variant: " : "";
    }

    /** The case, and where a variant differs. */
    @Override
    public String toString() {
        return name;
    }

    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    private <T> Optional<T> value(String document, Class<T> type) {
        return Optional.ofNullable(type.cast(values.get(document)));
    }

    private Object read(String document, JsonNode tree) {
        byte[] text =
                MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree).getBytes(UTF_8);
        try {
            ReadResult<?> result =
                    DOCUMENTS.get(document).read(new ByteArrayInputStream(text), name + " " + document + ".json");
            if (!result.problems().isEmpty()) {
                throw new AssertionError(result + "\n" + result.problems());
            }
            return result.orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
