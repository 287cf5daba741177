package org.mlsyscatalog.listing;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the names end and the affiliation begins, when commas separate everything:
 * {@code A, B, and C, University of D, Berkeley}. Names end with the one behind "and".
 * Without an "and" the first comma ends the only name, unless the words leave no doubt
 * that more names follow.
 */
final class CommaGroups {

	// So many pieces that all read like names are names; two could be a person and a
	// company.
	private static final int SURELY_NAMES = 3;

	private CommaGroups() {
	}

	/** The groups in the pieces between two semicolons; mostly one. */
	static List<AuthorGroup> of(List<Span> pieces) {
		List<Span> names = names(pieces);
		int affiliation = endOfNames(pieces, names);
		int next = nextGroup(pieces, affiliation);
		List<AuthorGroup> groups = new ArrayList<>();
		List<Span> affiliations = (affiliation < next) ? List.of(join(pieces.subList(affiliation, next))) : List.of();
		groups.add(new AuthorGroup(names, affiliations));
		if (next < pieces.size()) {
			List<Span> rest = new ArrayList<>(pieces.subList(next, pieces.size()));
			rest.set(0, withoutAnd(rest.getFirst()));
			groups.addAll(of(rest));
		}
		return groups;
	}

	private static List<Span> names(List<Span> pieces) {
		List<Span> names = new ArrayList<>();
		for (int i = 0; i < pieces.size(); i++) {
			List<Span> joined = joinedNames(pieces, i);
			if (!joined.isEmpty()) {
				names.addAll(joined);
				return names;
			}
			if (i > 0 && Wording.isOrganisation(pieces.get(i).text())) {
				break;
			}
			names.add(pieces.get(i));
		}
		return namesWithoutAnd(pieces, names.size());
	}

	/** The names in "and C" or "B and C"; none where it is something else. */
	private static List<Span> joinedNames(List<Span> pieces, int index) {
		Span piece = pieces.get(index);
		List<Span> names = Conjunction.split(piece);
		boolean ledByAnd = names.size() == 1 && names.getFirst().start() > piece.start();
		if (names.stream().anyMatch((name) -> Wording.isOrganisation(name.text()))) {
			return List.of();
		}
		if (ledByAnd) {
			return (index > 0) ? names : List.of();
		}
		boolean areNames = index == 0 || names.stream().allMatch((name) -> Wording.isPerson(name.text()))
				|| (index + 1 < pieces.size() && Wording.isOrganisation(pieces.get(index + 1).text()));
		return (names.size() > 1 && areNames) ? names : List.of();
	}

	private static List<Span> namesWithoutAnd(List<Span> pieces, int beforeOrganisation) {
		List<Span> others = pieces.subList(1, beforeOrganisation);
		boolean marked = others.stream().anyMatch(CommaGroups::isMarked);
		boolean allNames = others.stream().allMatch((piece) -> isMarked(piece) || Wording.isPerson(piece.text()));
		boolean surely = marked || (others.size() + 1 >= SURELY_NAMES
				&& others.stream().noneMatch((piece) -> Wording.isPlace(piece.text())));
		return (allNames && surely) ? pieces.subList(0, beforeOrganisation) : pieces.subList(0, 1);
	}

	private static boolean isMarked(Span piece) {
		return piece.text().endsWith("*") && !piece.text().startsWith("*");
	}

	private static int endOfNames(List<Span> pieces, List<Span> names) {
		int end = names.getLast().end();
		int index = 0;
		while (index < pieces.size() && pieces.get(index).start() < end) {
			index++;
		}
		return index;
	}

	/** Where "A, X, and B, Y" goes on with B, who has an affiliation of his own. */
	private static int nextGroup(List<Span> pieces, int affiliation) {
		for (int i = affiliation + 1; i + 1 < pieces.size(); i++) {
			Span name = withoutAnd(pieces.get(i));
			if (name.start() > pieces.get(i).start() && Wording.isPerson(name.text())) {
				return i;
			}
		}
		return pieces.size();
	}

	private static Span withoutAnd(Span piece) {
		int behindAnd = Conjunction.behindAnd(piece, piece.start());
		return (behindAnd >= 0) ? piece.part(behindAnd, piece.end()).strip() : piece;
	}

	private static Span join(List<Span> pieces) {
		return pieces.getFirst().part(pieces.getFirst().start(), pieces.getLast().end());
	}

}
