package io.github.zhengyou.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    @Provide
    Arbitrary<Set<DocumentPart>> parts() {
        return Arbitraries.of("a", "b", "c", "d", "e").map(DocumentPart::of).set();
    }

    @Property
    void everyRequiredPartIsThereOrNamedOrAbsent(
            @ForAll("parts") Set<DocumentPart> required,
            @ForAll("parts") Set<DocumentPart> parts,
            @ForAll("parts") Set<DocumentPart> named) {
        Completeness completeness = Completeness.of(
                required,
                parts,
                named.stream()
                        .map(part -> Mention.of(part, LocalizedText.of("名", "Name")))
                        .toList());
        assertThat(ImmutableSet.copyOf(
                        Iterables.concat(completeness.present(), completeness.mentioned(), completeness.absent())))
                .isEqualTo(required);
        assertThat(completeness.required()).isEqualTo(required.size());
        assertThat(parts).containsAll(completeness.present());
        assertThat(completeness.absent()).noneMatch(parts::contains).noneMatch(named::contains);
        assertThat(completeness.mentioned()).noneMatch(parts::contains).allMatch(named::contains);
        assertThat(completeness.isComplete()).isEqualTo(parts.containsAll(required));
    }

    @Test
    void standardProfilesAreOfDifferentKinds() {
        assertThat(DocumentProfiles.ALL).extracting(DocumentProfile::kind).doesNotHaveDuplicates();
        assertThat(DocumentProfiles.find(DocumentKind.PLAN)).contains(DocumentProfiles.PLAN);
        assertThat(DocumentProfiles.find(DocumentKind.ESSAY)).isEmpty();
    }

    @Test
    void anOutlineTellsHowCompleteItIs() {
        DocumentOutline outline = DocumentOutline.builder()
                .id(DocumentId.of("d"))
                .name(LocalizedText.of("方案", "Plan"))
                .kind(DocumentKind.PLAN)
                .addParts(DocumentPart.TIMELINE, DocumentPart.THEME)
                .build();
        assertThat(outline.completeness(DocumentProfiles.PLAN).present()).containsExactly(DocumentPart.TIMELINE);
    }

    @Test
    void aDesignationHasAUse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Designation.builder()
                        .id(DesignationId.of("d"))
                        .kind(DesignationKind.UNIT)
                        .uses(List.of())
                        .build())
                .withMessage("designation 'd' must have at least one use, got none");
    }
}
