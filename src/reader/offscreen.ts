console.log('offscreen')
