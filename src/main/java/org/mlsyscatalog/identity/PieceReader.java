package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an affiliation from left to right and tells what each run of its atoms is.
 */
final class PieceReader {

	private final NameIndex names;

	private final NameInside inside;

	private final AffiliationText text;

	private final NameRuns runs;

	PieceReader(NameIndex names, NameInside inside, AffiliationText text) {
		this.names = names;
		this.inside = inside;
		this.text = text;
		this.runs = new NameRuns(names, text);
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
		return this.runs.named(atom)
			.or(() -> place(atom))
			.or(() -> within(atom))
			.or(() -> inside(atom))
			.or(() -> department(atom))
			.or(() -> initials(atom))
			.orElseGet(() -> leftover(atom));
	}

	private Optional<Piece> department(int first) {
		int last = first;
		while (last < this.runs.lastOfRun(first) && this.text.atoms().get(last + 1).isJoined()
				&& this.runs.named(last + 1).isEmpty()) {
			last++;
		}
		for (; last > first; last--) {
			if (Departments.isJoinedDepartment(this.text.between(first, last))) {
				return Optional.of(new Piece.Department(first, last));
			}
		}
		return Departments.isDepartment(this.text.phrase(first)) ? Optional.of(new Piece.Department(first, first))
				: Optional.empty();
	}

	private Optional<Piece> place(int atom) {
		String printed = this.text.between(atom, atom);
		String bare = PrintedCodes.withoutPostalCode(printed);
		Set<String> countries = bare.equals(printed) ? Countries.named(this.text.phrase(atom)) : Countries.named(bare);
		return (countries.isEmpty() && !Countries.isPostalCode(printed)) ? Optional.empty()
				: Optional.of(new Piece.Place(atom, atom, countries));
	}

	private Optional<Piece> within(int first) {
		int joined = first;
		while (joined < this.runs.lastOfRun(first) && joined < first + 2
				&& this.text.atoms().get(joined + 1).isWithoutPause()) {
			joined++;
		}
		for (int last = joined; last >= first; last--) {
			int end = last;
			Phrase phrase = (first == last) ? this.text.phrase(first) : Phrase.of(this.text.between(first, last));
			Optional<Piece> piece = new NameWithin(this.names).find(phrase)
				.map((match) -> new Piece.Named(first, end, match));
			if (piece.isPresent()) {
				return piece;
			}
		}
		return Optional.empty();
	}

	private Optional<Piece> inside(int first) {
		int last = first;
		while (last < this.runs.lastOfRun(first) && last < first + 2 && this.text.atoms().get(last + 1).isAdded()
				&& this.runs.named(last + 1).isEmpty()) {
			last++;
		}
		Optional<Piece> overComma = overComma(first);
		if (overComma.isPresent()) {
			return overComma;
		}
		for (; last >= first; last--) {
			int end = last;
			Phrase phrase = (first == last) ? this.text.phrase(first) : Phrase.of(this.text.words(first, last));
			Optional<Piece> piece = this.inside.find(phrase).map((match) -> new Piece.Named(first, end, match));
			if (piece.isPresent()) {
				return piece;
			}
		}
		return Optional.empty();
	}

	private Optional<Piece> overComma(int first) {
		int last = first + 1;
		return (last > this.runs.lastOfRun(first) || !this.names.mayEnd(this.text.phrase(last).key())
				|| this.runs.named(last).isPresent()) ? Optional.empty()
						: this.inside.findAtEnd(Phrase.of(this.text.between(first, last)))
							.map((match) -> new Piece.Named(first, last, match));
	}

	private Optional<Piece> initials(int atom) {
		return this.names.findAcronym(this.text.namePhrase(atom)).map((match) -> new Piece.Initials(atom, atom, match));
	}

	private Piece leftover(int atom) {
		String printed = this.text.between(atom, atom);
		String bare = PrintedCodes.withoutPostalCode(printed);
		return Piece.Leftover.of(atom, atom, bare.equals(printed) ? this.text.phrase(atom) : Phrase.of(bare));
	}

}
