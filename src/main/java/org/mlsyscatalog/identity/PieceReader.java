package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

	private final AffiliationText text;

	// Looked at more than once where departments are joined by "and".
	private final Map<Integer, Optional<Piece>> named = new HashMap<>();

	PieceReader(NameIndex names, AffiliationText text) {
		this.names = names;
		this.text = text;
	}

	List<Piece> read() {
		List<Piece> pieces = new ArrayList<>();
		int atom = 0;
		while (atom < this.text.atoms().size()) {
			Piece piece = pieceAt(atom);
			pieces.add(piece);
			atom = piece.last() + 1;
		}
		return pieces;
	}

	private Piece pieceAt(int atom) {
		return named(atom).or(() -> department(atom))
			.or(() -> place(atom))
			.or(() -> within(atom))
			.orElseGet(() -> leftover(atom));
	}

	private Optional<Piece> named(int first) {
		return this.named.computeIfAbsent(first, this::longestName);
	}

	private Optional<Piece> longestName(int first) {
		for (int last = lastOfRun(first); last >= first; last--) {
			Optional<NameMatch> match = this.names.find(this.text.between(first, last));
			if (match.isPresent()) {
				return Optional.of(new Piece.Named(first, last, match.get()));
			}
		}
		return Optional.empty();
	}

	private Optional<Piece> department(int first) {
		int last = first;
		while (last < lastOfRun(first) && this.text.atoms().get(last + 1).isJoined() && named(last + 1).isEmpty()) {
			last++;
		}
		for (; last > first; last--) {
			if (Departments.isJoinedDepartment(this.text.between(first, last))) {
				return Optional.of(new Piece.Department(first, last));
			}
		}
		return Departments.isDepartment(this.text.between(first, first))
				? Optional.of(new Piece.Department(first, first)) : Optional.empty();
	}

	private Optional<Piece> place(int atom) {
		String printed = this.text.between(atom, atom);
		Set<String> countries = Countries.named(withoutPostalCode(printed));
		return (countries.isEmpty() && !Countries.isPostalCode(printed)) ? Optional.empty()
				: Optional.of(new Piece.Place(atom, atom, countries));
	}

	private Optional<Piece> within(int atom) {
		return new NameWithin(this.names).find(this.text.between(atom, atom))
			.map((match) -> new Piece.Named(atom, atom, match));
	}

	private Piece leftover(int atom) {
		return new Piece.Leftover(atom, atom, withoutPostalCode(this.text.between(atom, atom)));
	}

	private int lastOfRun(int first) {
		int limit = Math.min(this.text.atoms().size(), first + LONGEST_RUN);
		return IntStream.range(first + 1, limit)
			.filter((atom) -> this.text.atoms().get(atom).opensGroup())
			.findFirst()
			.orElse(limit) - 1;
	}

	private static String withoutPostalCode(String text) {
		return POSTAL_CODE_AT_AN_END.matcher(text).replaceAll("");
	}

}
