package org.mlsyscatalog.web;

import org.junit.jupiter.api.Test;
import org.mlsyscatalog.search.PaperSearch;
import org.mlsyscatalog.search.Suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

class NearMatchesTests {

	/** Attack: an id whose one word is so long that its end is cut off forever. */
	@Test
	void anEndlessWordIsNotSearchedForAgainAndAgain() {
		PaperSearch search = mock(PaperSearch.class);
		given(search.suggest(anyString(), anyInt())).willReturn(Suggestions.NONE);
		assertThat(new NearMatches(search).of("author", "x".repeat(5000))).isEmpty();
		verify(search, atMost(30)).suggest(anyString(), anyInt());
	}

}
