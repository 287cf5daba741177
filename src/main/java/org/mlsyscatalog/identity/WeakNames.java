package org.mlsyscatalog.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Pieces of an affiliation that name an institution only together with something else:
 * initials, and names of almost the same words. None is of another country than printed.
 */
final class WeakNames {

	private static final int LONG_INITIALS = 4;

	private final AffiliationText text;

	private final List<Piece> pieces;

	private final Namesakes namesakes;

	WeakNames(AffiliationText text, List<Piece> pieces, Namesakes namesakes) {
		this.text = text;
		this.pieces = pieces;
		this.namesakes = namesakes;
	}

	/**
	 * What initials mean, by piece, where something beside them speaks for one
	 * institution.
	 */
	Map<Integer, NameMatch> initials(Set<RegistryEntry> certain, Set<String> countries) {
		Map<Integer, NameMatch> found = new TreeMap<>();
		for (int i = 0; i < this.pieces.size(); i++) {
			if (this.pieces.get(i) instanceof Piece.Initials initials) {
				int index = i;
				supported(initials.match(), index, certain, countries)
					.ifPresent((match) -> found.put(index, match.by(Resolution.Rule.ACRONYM)));
			}
		}
		return found;
	}

	/** What pieces that are no known name are almost the names of. */
	Map<Integer, NameMatch> byWords(Set<String> countries) {
		Map<Integer, NameMatch> found = new TreeMap<>();
		for (int i = 0; i < this.pieces.size(); i++) {
			int index = i;
			if (this.pieces.get(i) instanceof Piece.Leftover leftover && !isCutOff(leftover)) {
				this.namesakes.byWords(leftover.phrase())
					.filter((match) -> agrees(match, countries))
					.ifPresent((match) -> found.put(index, match));
			}
		}
		return found;
	}

	// Tianjin UniStarCom is not Tianjin Uni.
	private boolean isCutOff(Piece piece) {
		int next = piece.last() + 1;
		return next < this.text.atoms().size() && this.text.atoms().get(next).isRunTogether();
	}

	/**
	 * Whether a piece is initials of the unknown organisation before it rather than those
	 * of the one that is known by them: Universidade Santo Amaro (UNISA).
	 */
	boolean isShortForUnknown(int index, NameMatch match) {
		Piece piece = this.pieces.get(index);
		return index > 0 && piece.first() == piece.last() && this.text.atoms().get(piece.first()).isAside()
				&& isOneWordInCapitals(this.text.between(piece.first(), piece.last()))
				&& this.pieces.get(index - 1) instanceof Piece.Leftover before && before.isOrganisation()
				&& !match.mayBe((spelling) -> explains(spelling, before));
	}

	/**
	 * Whether the initials printed after a name are not those of the one that is known by
	 * it: University of Science and Technology (UST).
	 */
	boolean hasOtherInitials(int index, NameMatch match) {
		int next = index + 1;
		return next < this.pieces.size() && this.pieces.get(next) instanceof Piece.Initials initials
				&& this.text.atoms().get(initials.first()).isAside()
				&& !match.mayBe((spelling) -> initials.match().mayBe((other) -> other.entry() == spelling.entry()));
	}

	private static boolean isOneWordInCapitals(String text) {
		return text.indexOf(' ') < 0 && OrganisationKey.isUpperCase(text);
	}

	private Optional<NameMatch> supported(NameMatch match, int index, Set<RegistryEntry> certain,
			Set<String> countries) {
		return this.namesakes.supported(match, certain)
			.or(() -> this.namesakes.at(match, printedPlaceKeys()))
			.or(() -> this.namesakes.in(match, countries))
			.or(() -> unmistakable(match, index, certain).filter((only) -> agrees(only, countries)));
	}

	private List<String> printedPlaceKeys() {
		return this.pieces.stream()
			.flatMap((piece) -> (piece instanceof Piece.Leftover leftover) ? Stream.of(leftover.phrase().key())
					: Stream.empty())
			.toList();
	}

	private static boolean agrees(NameMatch match, Set<String> countries) {
		return match.mayBe((spelling) -> Countries.agree(spelling.entry().country(), countries));
	}

	// Department of Biological Sciences, KAIST: long initials that only one institution
	// has, beside a part of it.
	private Optional<NameMatch> unmistakable(NameMatch match, int index, Set<RegistryEntry> certain) {
		boolean alone = this.pieces.stream()
			.allMatch((piece) -> piece.first() == this.pieces.get(index).first() || piece instanceof Piece.Place);
		return Optional.of(match)
			.filter((initials) -> !alone && certain.isEmpty() && initials.certain().isPresent())
			.filter((initials) -> initials.spellings().getFirst().key().length() >= LONG_INITIALS)
			.filter((initials) -> !isAside(index)
					|| initials.mayBe((spelling) -> explains(spelling, this.pieces.get(index - 1))));
	}

	// Nordic Centre (NCMM): what stands in brackets or after a gap is short for what
	// stands before.
	private boolean isAside(int index) {
		return index > 0 && this.text.atoms().get(this.pieces.get(index).first()).isAside();
	}

	private boolean explains(Spelling initials, Piece before) {
		List<String> printed = LooseKey.words(OrganisationKey.of(this.text.between(before.first(), before.last())));
		return Stream.concat(Stream.of(initials.entry().name()), initials.entry().aliases().stream())
			.map((name) -> LooseKey.words(OrganisationKey.of(name))
				.stream()
				.filter((word) -> !ShortForms.KINDS.contains(word))
				.toList())
			.anyMatch((words) -> !words.isEmpty()
					&& 2 * words.stream().filter(printed::contains).count() >= words.size());
	}

}
