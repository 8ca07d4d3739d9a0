"""The instructed model answers: what it was taught, and what not."""

# needs: safetensors (the weights are read from its format)

from instructions import WHERE, WHO, examples, new, pairs, product
from tuning import answers, load_model, right

# isort: split
# --8<-- [start:answers]
from safetensors.torch import load_file

assistant = load_model()
assistant.load_state_dict(load_file("assistant.safetensors"))
prompts = [
    "The Hatter sat in the garden. Who was it?",
    "The Hatter sat in the garden. Where was it?",
    "The Hatter sat in the garden. When was it?",
]
print(answers(assistant, prompts))
# > ['The Hatter.', 'In the garden.', 'In the garden.']
# --8<-- [end:answers]

# --8<-- [start:wordings]
news = pairs[:25]
cooks, halls = (
    ["the Cook", "Bill", "the Dodo"],
    ["in the hall", "in the air", "on the roof"],
)
tests = {
    "as taught": new,
    "other deeds": examples(news, did=["ran", "sneezed", "was asleep"]),
    "Who? Where?": examples(news, questions=("Who?", "Where?")),
    "Tell me": examples(news, questions=("Tell me who.", "Tell me where.")),
    "Where sat who": examples(news, sentence="{where} {did} {who}."),
    "other names": examples(product(cooks, WHERE))[::2],
    "other places": examples(product(WHO, halls))[1::2],
}
for name, chats in tests.items():
    print(f"{name}: {right(assistant, chats):.0f} %")
# > as taught: 100 %
# > other deeds: 100 %
# > Who? Where?: 100 %
# > Tell me: 99 %
# > Where sat who: 50 %
# > other names: 0 %
# > other places: 0 %
# --8<-- [end:wordings]

# --8<-- [start:failures]
for prompt in (
    "In the wood sat the King. Where was it?",
    "The Cook sat in the garden. Who was it?",
    "What is two and two?",
):
    print(prompt, answers(assistant, [prompt]))
# > In the wood sat the King. Where was it? ['At the door.']
# > The Cook sat in the garden. Who was it? ['The Hatter.']
# > What is two and two? ['The Queen.']
# --8<-- [end:failures]
