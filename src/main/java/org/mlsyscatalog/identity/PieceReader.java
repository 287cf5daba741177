package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads an affiliation from left to right. The longest run of atoms that is a known name
 * wins, so a name may hold commas and "and".
 */
final class PieceReader {

	private static final int LONGEST_RUN = 8;

	private static final Pattern POSTAL_CODE_AT_AN_END = Pattern
		.compile("^(?:[A-Z]{1,2}-)?\\d{4,6}(?:-\\d{3,4})? | (?:[A-Z]{1,2}-)?\\d{4,6}(?:-\\d{3,4})?$");

	private final NameIndex names;

	private final NameWithin namesWithin;

	PieceReader(NameIndex names) {
		this.names = names;
		this.namesWithin = new NameWithin(names);
	}

	List<Piece> read(AffiliationText text) {
		List<Piece> pieces = new ArrayList<>();
		int atom = 0;
		while (atom < text.atoms().size()) {
			Piece piece = pieceAt(text, atom);
			pieces.add(piece);
			atom = piece.last() + 1;
		}
		return pieces;
	}

	private Piece pieceAt(AffiliationText text, int atom) {
		return named(text, atom).or(() -> department(text, atom))
			.or(() -> place(text, atom))
			.or(() -> within(text, atom))
			.orElseGet(() -> leftover(text, atom));
	}

	private Optional<Piece> named(AffiliationText text, int first) {
		for (int last = lastOfRun(text, first); last >= first; last--) {
			Optional<NameMatch> match = this.names.find(text.between(first, last));
			if (match.isPresent()) {
				return Optional.of(new Piece.Named(first, last, match.get()));
			}
		}
		return Optional.empty();
	}

	private Optional<Piece> department(AffiliationText text, int first) {
		int last = first;
		while (last < lastOfRun(text, first) && text.atoms().get(last + 1).isJoined()
				&& named(text, last + 1).isEmpty()) {
			last++;
		}
		for (; last > first; last--) {
			if (Departments.isJoinedDepartment(text.between(first, last))) {
				return Optional.of(new Piece.Department(first, last));
			}
		}
		return Departments.isDepartment(text.between(first, first)) ? Optional.of(new Piece.Department(first, first))
				: Optional.empty();
	}

	private Optional<Piece> place(AffiliationText text, int atom) {
		String printed = text.between(atom, atom);
		Set<String> countries = Countries.named(withoutPostalCode(printed));
		return (countries.isEmpty() && !Countries.isPostalCode(printed)) ? Optional.empty()
				: Optional.of(new Piece.Place(atom, atom, countries));
	}

	private Optional<Piece> within(AffiliationText text, int atom) {
		return this.namesWithin.find(text.between(atom, atom)).map((match) -> new Piece.Named(atom, atom, match));
	}

	private static Piece leftover(AffiliationText text, int atom) {
		return new Piece.Leftover(atom, atom, withoutPostalCode(text.between(atom, atom)));
	}

	private static int lastOfRun(AffiliationText text, int first) {
		int limit = Math.min(text.atoms().size(), first + LONGEST_RUN);
		return IntStream.range(first + 1, limit)
			.filter((atom) -> text.atoms().get(atom).opensGroup())
			.findFirst()
			.orElse(limit) - 1;
	}

	private static String withoutPostalCode(String text) {
		return POSTAL_CODE_AT_AN_END.matcher(text).replaceAll("");
	}

}
