package org.mlsyscatalog.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Undoes UTF-8 that was read as windows-1252: {@code Donâ€™t} was {@code Don’t}.
 * <p>
 * Such text betrays itself as a whole: not one character outside ASCII stands alone, all
 * of them form sequences. So if they do, and one sequence at least is nothing a person
 * would write, all are repaired ({@code CAFÉ–BAR} has a sequence too, but a natural one).
 * Where damaged and sound text are mixed, only sequences that cannot be anything else
 * are.
 */
final class Mojibake {

	// Text that went through the wrong hands more often is beyond reading anyway.
	private static final int MOST_PASSES = 3;

	private Mojibake() {
	}

	static String repair(String text) {
		String repaired = text;
		for (int pass = 0; pass < MOST_PASSES; pass++) {
			String once = repairOnce(repaired);
			if (once.equals(repaired)) {
				return repaired;
			}
			repaired = once;
		}
		return repaired;
	}

	private static String repairOnce(String text) {
		List<MisreadSequence> sequences = new ArrayList<>();
		boolean allInSequences = true;
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= 0x80) {
				MisreadSequence sequence = MisreadSequence.at(text, i);
				if (sequence == null) {
					allInSequences = false;
				}
				else {
					sequences.add(sequence);
					i = sequence.end() - 1;
				}
			}
		}
		if (allInSequences && isConvincing(sequences)) {
			return replace(text, sequences, (sequence) -> true);
		}
		return replace(text, sequences, MisreadSequence::isUnmistakable);
	}

	private static boolean isConvincing(List<MisreadSequence> sequences) {
		int endOfLast = -1;
		for (MisreadSequence sequence : sequences) {
			if (sequence.start() == endOfLast || sequence.isUnnatural() || sequence.isInsideWord()) {
				return true;
			}
			endOfLast = sequence.end();
		}
		return false;
	}

	private static String replace(String text, List<MisreadSequence> sequences, Predicate<MisreadSequence> accepted) {
		StringBuilder repaired = new StringBuilder(text.length());
		int copied = 0;
		for (MisreadSequence sequence : sequences) {
			if (accepted.test(sequence)) {
				repaired.append(text, copied, sequence.start()).appendCodePoint(sequence.codePoint());
				copied = sequence.end();
			}
		}
		return repaired.append(text, copied, text.length()).toString();
	}

}
