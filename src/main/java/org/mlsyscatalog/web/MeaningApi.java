package org.mlsyscatalog.web;

import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.meaning.Meaning;
import org.mlsyscatalog.meaning.MeaningStatus;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far search by meaning is, for programs. */
@RestController
@Tag(name = "Meaning")
class MeaningApi {

	private final Meaning meaning;

	MeaningApi(Meaning meaning) {
		this.meaning = meaning;
	}

	/**
	 * How far search by meaning is.
	 *
	 * @param state off, waiting, embedding, arranging, ready or failed
	 * @param done titles whose vectors are there
	 * @param total titles of the catalog
	 * @param remainingSeconds an estimate; null where there is none
	 * @param message what went wrong, otherwise empty
	 */
	record StatusBody(String state, long done, long total, @Nullable Long remainingSeconds, String message) {

		static StatusBody of(MeaningStatus status) {
			return new StatusBody(status.state().name().toLowerCase(Locale.ROOT), status.done(), status.total(),
					status.remaining().map((time) -> time.toSeconds()).orElse(null), status.message());
		}

	}

	@GetMapping("/api/meaning")
	@Operation(summary = "How far search by meaning is", description = "Titles are embedded in the background")
	StatusBody status() {
		return StatusBody.of(this.meaning.status());
	}

}
