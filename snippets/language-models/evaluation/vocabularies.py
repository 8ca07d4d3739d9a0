"""The same kind of model with four vocabularies, and the model of this part."""

# needs: safetensors (the weights are kept in its format)

from losses import (
    Tokenizer,
    load_text,
    model,
    report,
    token_losses,
    tokenizer,
    torch,
    validation,
)


# --8<-- [start:bigram]
def bigram(tokens: torch.Tensor, vocabulary: int, weight: float = 10.0) -> torch.Tensor:
    """Return log-probabilities of the next token (column) after each token (row)."""
    single = torch.bincount(tokens, minlength=vocabulary) + 1.0
    pairs = torch.bincount(
        tokens[:-1] * vocabulary + tokens[1:], minlength=vocabulary**2
    )
    pairs = pairs.view(vocabulary, vocabulary) + weight * single / single.sum()
    return (pairs / pairs.sum(dim=1, keepdim=True)).log()


# --8<-- [end:bigram]

# --8<-- [start:compare]
merges = list(tokenizer.new)
size = len(load_text()[1].encode())
for count in (0, 32, 128, 252):
    smaller = Tokenizer(merges[:count], special=())
    known, new = (torch.tensor(smaller.encode(text)) for text in load_text())
    table = bigram(known, len(smaller))
    report(f"bigram, vocabulary {len(smaller)}", -table[new[:-1], new[1:]], size)
# > bigram, vocabulary 256: 13987 tokens, perplexity 11.1, bits 3.47
# > bigram, vocabulary 288: 10093 tokens, perplexity 17.7, bits 2.99
# > bigram, vocabulary 384: 7483 tokens, perplexity 29.6, bits 2.61
# > bigram, vocabulary 508: 6469 tokens, perplexity 39.8, bits 2.46
report("GPT, vocabulary 512", token_losses(model, validation), size)
# > GPT, vocabulary 512: 6469 tokens, perplexity 26.7, bits 2.19
# --8<-- [end:compare]
