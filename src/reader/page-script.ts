console.log(document.title)
