package org.mlsyscatalog.identity;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One organisation as the data dump of the Research Organization Registry writes it,
 * schema version 2, with the fields that matter here.
 */
record RorRecord(@Nullable String id, @Nullable String status, @Nullable List<String> types, @Nullable List<Name> names,
		@Nullable List<Location> locations, @Nullable List<Relation> relationships, @Nullable List<Link> links,
		@Nullable List<String> domains) {

	private static final int STANDING_OF_A_FUNDER = 2;

	/** The name ROR shows, else its first; empty for a record without any. */
	Optional<String> displayName() {
		return names(Name::isDisplayed).findFirst().or(() -> names((name) -> true).findFirst());
	}

	/** Every name but acronyms, in all languages. */
	List<String> spellings() {
		return names((name) -> !name.isAcronym()).distinct().toList();
	}

	List<String> acronyms() {
		return names(Name::isAcronym).distinct().toList();
	}

	/** The country of its first seat; empty where none is given. */
	Optional<String> country() {
		return places().flatMap((place) -> Stream.ofNullable(place.country_code())).findFirst();
	}

	/** The cities it has a seat in. */
	List<String> cities() {
		return places().flatMap((place) -> Stream.ofNullable(place.name())).distinct().toList();
	}

	/** The ids of the records it belongs to. */
	List<String> parents() {
		return related("parent");
	}

	/** The ids of the records that took its place. */
	List<String> successors() {
		return related("successor");
	}

	Optional<String> homepage() {
		return present(this.links).filter((link) -> "website".equals(link.type()))
			.flatMap((link) -> Stream.ofNullable(link.value()))
			.findFirst();
	}

	List<String> internetDomains() {
		return present(this.domains).toList();
	}

	/** How prominent it is: its relations to others, and two more for a funder. */
	int standing() {
		return (int) present(this.relationships).count()
				+ (present(this.types).anyMatch("funder"::equals) ? STANDING_OF_A_FUNDER : 0);
	}

	/** Whether it still exists under this id. */
	boolean isActive() {
		return this.status == null || "active".equals(this.status);
	}

	/** Whether it never should have had an id. */
	boolean isWithdrawn() {
		return "withdrawn".equals(this.status);
	}

	/** The sort of organisation; a funder is what else it is. */
	InstitutionKind kind() {
		return present(this.types).flatMap((type) -> kind(type).stream()).findFirst().orElse(InstitutionKind.NONPROFIT);
	}

	private static Optional<InstitutionKind> kind(String type) {
		return switch (type) {
			case "education" -> Optional.of(InstitutionKind.UNIVERSITY);
			case "company" -> Optional.of(InstitutionKind.COMPANY);
			case "facility" -> Optional.of(InstitutionKind.LAB);
			case "government" -> Optional.of(InstitutionKind.GOVERNMENT);
			default -> Optional.empty();
		};
	}

	private Stream<String> names(Predicate<Name> wanted) {
		return present(this.names).filter(wanted)
			.flatMap((name) -> Stream.ofNullable(name.value()))
			.filter(OrganisationKey::isWritten);
	}

	private Stream<Place> places() {
		return present(this.locations).flatMap((location) -> Stream.ofNullable(location.geonames_details()));
	}

	private List<String> related(String type) {
		return present(this.relationships).filter((relation) -> type.equals(relation.type()))
			.flatMap((relation) -> Stream.ofNullable(relation.id()))
			.distinct()
			.toList();
	}

	private static <T> Stream<T> present(@Nullable List<T> list) {
		return (list != null) ? list.stream() : Stream.empty();
	}

	/** A name and what sort of name it is. */
	record Name(@Nullable String value, @Nullable List<String> types) {

		boolean isDisplayed() {
			return present(this.types).anyMatch("ror_display"::equals);
		}

		// A label or alias that is also given as an acronym stays a name.
		boolean isAcronym() {
			return present(this.types).anyMatch("acronym"::equals) && present(this.types).count() == 1;
		}

	}

	/** Where it has a seat. */
	record Location(@Nullable Place geonames_details) {
	}

	/** A city and its country. */
	record Place(@Nullable String country_code, @Nullable String name) {
	}

	/** How it stands to another record. */
	record Relation(@Nullable String type, @Nullable String id) {
	}

	/** A page of or about it. */
	record Link(@Nullable String type, @Nullable String value) {
	}

}
